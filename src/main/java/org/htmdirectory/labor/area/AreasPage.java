package org.htmdirectory.labor.area;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.labor.wage.Area;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.sources.Citation;

/**
 * The page {@code /areas}: all states and territories for one code, as squares and as a table.
 *
 * @param asked what was asked for
 * @param codes the codes to choose from
 * @param code the chosen one
 * @param year the newest May
 * @param years the older Mays to choose from
 * @param rows the states in the order asked for
 * @param tiles the same as squares
 */
record AreasPage(
        AskedStates asked,
        List<Code> codes,
        Code code,
        int year,
        List<Integer> years,
        List<StateRow> rows,
        StateTiles tiles) {

    static AreasPage of(AskedStates asked, Wages wages, Schemes schemes) {
        int year = wages.states(asked.soc()).stream().mapToInt(Wage::year).max().orElseThrow();
        List<StateRow> rows = rows(asked, year, wages);
        return new AreasPage(
                asked,
                AskedStates.CODES.stream()
                        .map(soc -> schemes.code(soc).orElseThrow())
                        .toList(),
                schemes.code(asked.soc()).orElseThrow(),
                year,
                AskedStates.years(asked.soc(), wages),
                rows.stream().sorted(order(asked)).toList(),
                StateTiles.of(rows, asked.measure()));
    }

    private static List<StateRow> rows(AskedStates asked, int year, Wages wages) {
        return wages.areas().stream()
                .filter(Area::isState)
                .map(area -> {
                    List<Wage> held = wages.wagesOf(asked.soc(), area);
                    return new StateRow(area, of(year, held), of(asked.since(), held));
                })
                .toList();
    }

    private static Wage of(int year, List<Wage> wages) {
        return wages.stream().filter(wage -> wage.year() == year).findFirst().orElse(null);
    }

    private static Comparator<StateRow> order(AskedStates asked) {
        Comparator<StateRow> byName = Comparator.comparing(row -> row.area().name());
        if (asked.sort() == null) {
            return asked.rising() ? byName.reversed() : byName;
        }
        Comparator<BigDecimal> values = Comparator.naturalOrder();
        return Comparator.comparing(
                        (StateRow row) -> asked.sort().of(row),
                        Comparator.nullsLast(asked.rising() ? values : values.reversed()))
                .thenComparing(byName);
    }

    /** The page's heading. */
    public String title() {
        return "Jobs and pay by state";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Where these jobs are: every US state by jobs, median pay and how common they are, May %d: %s."
                .formatted(year, code.name());
    }

    /** What states can be compared by. */
    public AreaMeasure[] measures() {
        return AreaMeasure.values();
    }

    /** What the page shows most, in a sentence. */
    public String sentence() {
        return rows.stream()
                .filter(row -> asked.measure().of(row) != null)
                .max(Comparator.comparing(row -> asked.measure().of(row)))
                .map(row -> "%s: %s leads with %s."
                        .formatted(
                                heading(asked.measure()),
                                row.area().name(),
                                asked.measure().figure(row).text()))
                .orElse("No state has this figure for the code.");
    }

    /** The words at the head of a column. */
    public String heading(AreaMeasure measure) {
        return measure == AreaMeasure.CHANGE ? measure.label() + " since May " + asked.since() : measure.label();
    }

    /** How a column is sorted, as assistive technology is told; null where it is not. */
    public String sorted(AreaMeasure measure) {
        return Objects.equals(measure, asked.sort())
                ? asked.rising() == (measure != null) ? "ascending" : "descending"
                : null;
    }

    /** The order that the head of a column leads to. */
    public String nextOrder(AreaMeasure measure) {
        return Objects.equals(measure, asked.sort()) && !asked.rising() ? AskedStates.RISING : null;
    }

    /** How many states and territories have no number of jobs for the newest May. */
    public long unknown() {
        return rows.stream().filter(row -> row.jobs() == null).count();
    }

    /** Where the page's figures come from. */
    public List<Citation> citations() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.wage(), row.before()))
                .filter(Objects::nonNull)
                .map(Wage::citation)
                .distinct()
                .toList();
    }
}
