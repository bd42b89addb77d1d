package org.htmdirectory.labor.area;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.wage.Area;
import org.htmdirectory.labor.wage.AreaKind;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.labor.wage.WageRow;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * The page {@code /areas/{area}}: jobs and pay in one place.
 *
 * @param area the place
 * @param codes the codes to choose from
 * @param figures the chosen code there, beside the nation
 * @param others every other code held of the newest May there
 * @param states the state pages of the states it lies in; none of a state or the nation
 * @param neighbors places next to it, or in the same state, with the chosen code’s figures
 * @param localAreas the smaller places that lie in it, by name
 * @param help what helps people there
 */
record AreaPage(
        Area area,
        List<Code> codes,
        AreaFigures figures,
        List<WageRow> others,
        List<Area> states,
        List<WageRow> neighbors,
        List<WageRow> localAreas,
        List<Help> help) {

    private static final int MOST_COMPARED = 5;

    static AreaPage of(Area area, SocCode soc, Wages wages, Schemes schemes, Collection<LocalHelp> help) {
        Code code = schemes.code(soc).orElseThrow();
        AreaFigures figures = AreaFigures.of(area, code, soc, wages);
        return new AreaPage(
                area,
                AskedStates.CODES.stream()
                        .map(each -> schemes.code(each).orElseThrow())
                        .toList(),
                figures,
                others(area, soc, wages, schemes),
                area.isLocal() ? near(area, wages).filter(Area::isState).toList() : List.of(),
                rows(soc, neighbors(area, wages), wages),
                rows(soc, area.isState() ? near(area, wages).filter(Area::isLocal) : Stream.empty(), wages),
                area.isState() ? help(area, help) : List.of());
    }

    private static List<WageRow> others(Area area, SocCode soc, Wages wages, Schemes schemes) {
        List<Wage> all = wages.wagesIn(area);
        int year = all.stream().mapToInt(Wage::year).max().orElse(0);
        return all.stream()
                .filter(wage -> wage.year() == year && !wage.soc().equals(soc))
                .map(wage -> new WageRow(wage, schemes.code(wage.soc()).orElseThrow()))
                .toList();
    }

    /** The other places that share a state with one. */
    private static Stream<Area> near(Area area, Wages wages) {
        return wages.areas().stream()
                .filter(other -> !other.equals(area))
                .filter(other -> other.states().stream().anyMatch(area.states()::contains));
    }

    private static Stream<Area> neighbors(Area area, Wages wages) {
        if (area.isLocal()) {
            return near(area, wages).filter(Area::isLocal);
        }
        if (!area.isState()) {
            return Stream.empty();
        }
        return state(area).neighbors().stream()
                .flatMap(next -> wages.areas().stream()
                        .filter(Area::isState)
                        .filter(other -> other.states().contains(next.name())));
    }

    private static UsState state(Area area) {
        return UsState.valueOf(area.states().get(0));
    }

    /** The newest figures of some places, those without any left out. */
    private static List<WageRow> rows(SocCode soc, Stream<Area> areas, Wages wages) {
        return areas.map(area -> wages.wagesOf(soc, area).stream().reduce((older, newer) -> newer))
                .flatMap(Optional::stream)
                .map(WageRow::of)
                .toList();
    }

    private static List<Help> help(Area area, Collection<LocalHelp> all) {
        return all.stream()
                .map(each -> new Help(each.heading(), each.in(state(area)), each.none()))
                .toList();
    }

    /**
     * What helps people in a state, of one kind.
     *
     * @param heading what it is
     * @param offers what there is
     * @param none what is said where there is none
     */
    record Help(String heading, List<LocalHelp.Offer> offers, String none) {}

    /** The page's heading. */
    public String title() {
        return area.name() + ": jobs and pay";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Jobs and pay in %s under the US codes that hold healthcare technology management roles, May %d."
                .formatted(area.name(), figures.newestYear());
    }

    /** Whether the place is smaller than the nation, so that it can be compared with it. */
    public boolean isCompared() {
        return area.kind() != AreaKind.NATION;
    }

    /** The state's two letters as addresses have them; null where it is no state. */
    public String postalCode() {
        return area.isState() ? area.states().get(0).toLowerCase(Locale.ROOT) : null;
    }

    /** The places to compare it with first: itself and its first neighbors. */
    public List<String> toCompare() {
        return Stream.concat(
                        Stream.of(area.name()),
                        neighbors.stream().map(row -> row.wage().area().name()))
                .limit(MOST_COMPARED)
                .toList();
    }

    /** What the neighbors are called. */
    public String neighborsHeading() {
        return area.isState() ? "Neighbors" : "Other areas in the same state";
    }

    /** The chosen code's figures as a sentence, or null where jobs or pay are not known. */
    public String paySentence() {
        Wage now = figures.now();
        return now == null || now.jobs() == null || now.median() == null
                ? null
                : "In May %d employers here had %s people under this code. Half of them earned more than %s a year."
                        .formatted(now.year(), Figures.count(now.jobs()), Figures.dollars(now.median()));
    }

    /** The chosen code. */
    public Code code() {
        return figures.code();
    }

    /** Where the page's figures come from. */
    public List<Citation> citations() {
        return Stream.of(
                        figures.years().stream(),
                        Stream.ofNullable(figures.nation()),
                        Stream.of(others, neighbors, localAreas)
                                .flatMap(List::stream)
                                .map(WageRow::wage))
                .flatMap(part -> part)
                .filter(Objects::nonNull)
                .map(Wage::citation)
                .distinct()
                .toList();
    }
}
