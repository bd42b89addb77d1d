package org.htmdirectory.labor.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.wage.Area;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.labor.wage.WageRow;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.sources.Citation;

/**
 * The page {@code /areas/compare}: up to five places side by side, for one code.
 *
 * @param code the code
 * @param codes the codes to choose from
 * @param asked the names in the five fields, empty ones at the end
 * @param unknown the names of which no place is known
 * @param without the places known that have no figures of the code
 * @param rows the newest figures of the places
 * @param names the names of all places, to choose from while typing
 */
record ComparedAreas(
        Code code,
        List<Code> codes,
        List<String> asked,
        List<String> unknown,
        List<String> without,
        List<WageRow> rows,
        List<String> names) {

    static final int MOST = 5;

    static ComparedAreas of(SocCode soc, List<String> texts, Wages wages, Schemes schemes) {
        List<String> fields = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> without = new ArrayList<>();
        List<WageRow> rows = new ArrayList<>();
        texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST)
                .forEach(text -> {
                    Optional<Area> area = find(text, wages);
                    fields.add(area.map(Area::name).orElse(text));
                    if (area.isEmpty()) {
                        unknown.add(text);
                        return;
                    }
                    wages.wagesOf(soc, area.get()).stream()
                            .reduce((older, newer) -> newer)
                            .ifPresentOrElse(
                                    wage -> rows.add(WageRow.of(wage)),
                                    () -> without.add(area.get().name()));
                });
        while (fields.size() < MOST) {
            fields.add("");
        }
        return new ComparedAreas(
                schemes.code(soc).orElseThrow(),
                AskedStates.CODES.stream()
                        .map(each -> schemes.code(each).orElseThrow())
                        .toList(),
                fields,
                unknown,
                without,
                rows,
                wages.areas().stream().map(Area::name).toList());
    }

    private static Optional<Area> find(String text, Wages wages) {
        return wages.area(text.toLowerCase(Locale.ROOT))
                .or(() -> wages.areas().stream()
                        .filter(area -> area.name().equalsIgnoreCase(text)
                                || area.isState() && area.states().contains(text.toUpperCase(Locale.ROOT)))
                        .findFirst());
    }

    /** The page's heading. */
    public String title() {
        return "Compare places";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Jobs and pay in up to five states or metropolitan areas side by side.";
    }

    /** Pay in the places as a drawing, or null where it is not known. */
    public Drawing range() {
        return PayRange.of(rows.stream().map(WageRow::wage).toList()).orElse(null);
    }

    /** Where the page's figures come from. */
    public List<Citation> citations() {
        return rows.stream().map(WageRow::wage).map(Wage::citation).distinct().toList();
    }
}
