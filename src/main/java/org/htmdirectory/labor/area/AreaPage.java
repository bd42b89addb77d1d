package org.htmdirectory.labor.area;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.wage.Area;
import org.htmdirectory.labor.wage.AreaKind;
import org.htmdirectory.labor.wage.WageRow;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.sources.Citation;

/**
 * The page {@code /areas/{area}}: jobs and pay in one place, code by code.
 *
 * @param area the area
 * @param year the newest May held
 * @param newest that May's figures, by code
 * @param nation the same codes in the whole nation, where the area is smaller
 * @param earlier the figures of earlier years, newest first; those of the nation stand on the pages of the codes
 * @param states the state pages of the states it lies in, or of itself
 * @param localAreas the smaller areas that lie in it, by name
 */
record AreaPage(
        Area area,
        int year,
        List<WageRow> newest,
        List<WageRow> nation,
        List<WageRow> earlier,
        List<Area> states,
        List<Area> localAreas) {

    static AreaPage of(Area area, Wages wages, Schemes schemes) {
        List<WageRow> rows = wages.wagesIn(area).stream()
                .map(wage -> new WageRow(wage, schemes.code(wage.soc()).orElseThrow()))
                .toList();
        int year = rows.stream().mapToInt(row -> row.wage().year()).max().orElse(0);
        List<WageRow> newest =
                rows.stream().filter(row -> row.wage().year() == year).toList();
        boolean nation = area.equals(wages.nation());
        return new AreaPage(
                area,
                year,
                newest,
                nation ? List.of() : nation(newest, wages),
                nation ? List.of() : earlier(rows, year),
                area.isLocal() ? neighbors(area, wages, true) : List.of(),
                area.isState() ? neighbors(area, wages, false) : List.of());
    }

    private static List<WageRow> earlier(List<WageRow> rows, int year) {
        return rows.stream()
                .filter(row -> row.wage().year() != year)
                .sorted(Comparator.comparing((WageRow row) -> row.wage().year()).reversed())
                .toList();
    }

    private static List<WageRow> nation(List<WageRow> newest, Wages wages) {
        return newest.stream()
                .flatMap(row -> wages.wagesOf(row.wage().soc()).stream()
                        .filter(wage -> wage.year() == row.wage().year())
                        .map(wage -> new WageRow(wage, row.code())))
                .toList();
    }

    private static List<Area> neighbors(Area area, Wages wages, boolean wantStates) {
        return wages.areas().stream()
                .filter(other -> wantStates ? other.isState() : other.isLocal())
                .filter(other -> other.states().stream().anyMatch(area.states()::contains))
                .toList();
    }

    /** The page's heading. */
    public String title() {
        return area.name() + ": jobs and pay";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Jobs and pay in " + area.name()
                + " under the US codes that hold healthcare technology management roles, May " + year + ".";
    }

    /** Whether the area is smaller than the nation, so that it can be compared with it. */
    public boolean isCompared() {
        return area.kind() != AreaKind.NATION;
    }

    /** The state's two letters as addresses have them; null where it is no state. */
    public String postalCode() {
        return area.isState() ? area.states().get(0).toLowerCase(Locale.ROOT) : null;
    }

    /** The first code's figures as a sentence, or null where jobs or pay are not known. */
    public String sentence() {
        return newest.stream()
                .filter(row -> row.wage().soc().equals(SocCode.MEDICAL_EQUIPMENT_REPAIRERS))
                .map(WageRow::wage)
                .filter(wage -> wage.jobs() != null && wage.median() != null)
                .findFirst()
                .map(wage -> ("In May %d employers here had %s medical equipment repairers, the code that counts most"
                                + " of this field's technicians. Half of them earned more than %s a year.")
                        .formatted(year, Figures.count(wage.jobs()), Figures.dollars(wage.median())))
                .orElse(null);
    }

    /** Where the page's figures come from. */
    public List<Citation> citations() {
        return Stream.of(newest, nation, earlier)
                .flatMap(List::stream)
                .map(row -> row.wage().citation())
                .distinct()
                .toList();
    }
}
