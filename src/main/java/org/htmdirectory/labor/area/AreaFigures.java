package org.htmdirectory.labor.area;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.wage.Area;
import org.htmdirectory.labor.wage.PayChart;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.labor.wage.WageRow;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.site.Figures;

/**
 * One code in one place, beside the nation.
 *
 * @param area the place
 * @param code the code
 * @param now the newest figures held, or null where none are
 * @param nation the nation’s of the same May, or null
 * @param years every May held, oldest first
 * @param ranks where the place stands among its kind
 * @param newestYear the newest May held of any place
 */
record AreaFigures(
        Area area, Code code, Wage now, Wage nation, List<Wage> years, List<AreaRank> ranks, int newestYear) {

    static AreaFigures of(Area area, Code code, SocCode soc, Wages wages) {
        List<Wage> years = wages.wagesOf(soc, area);
        Wage now = years.isEmpty() ? null : years.get(years.size() - 1);
        List<Wage> nation = wages.wagesOf(soc);
        return new AreaFigures(
                area,
                code,
                now,
                area.equals(wages.nation()) || now == null
                        ? null
                        : nation.stream()
                                .filter(wage -> wage.year() == now.year())
                                .findFirst()
                                .orElse(null),
                years,
                now == null ? List.of() : AreaRank.of(now, wages),
                nation.get(nation.size() - 1).year());
    }

    /** Pay here and in the nation as a drawing, or null where it is not known. */
    public Drawing range() {
        return PayRange.of(Stream.of(now, nation).filter(Objects::nonNull).toList())
                .orElse(null);
    }

    /** The drawing in words. */
    public String rangeInWords() {
        return rows().stream()
                .map(WageRow::wage)
                .filter(wage -> wage.median() != null)
                .map(wage -> wage.area().name() + ": half earn less than " + Figures.dollars(wage.median()))
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    /** The place and the nation as lines of a table. */
    public List<WageRow> rows() {
        return Stream.of(now, nation).filter(Objects::nonNull).map(WageRow::of).toList();
    }

    /** Pay over the years as a drawing, or null. */
    public PayChart trend() {
        return PayChart.of(years).orElse(null);
    }

    /** Every May held, newest first. */
    public List<WageRow> yearRows() {
        List<WageRow> rows = new ArrayList<>(years.stream().map(WageRow::of).toList());
        Collections.reverse(rows);
        return rows;
    }

    /** The Mays between the oldest and the newest of which nothing is held, as a sentence; null where there are none. */
    public String missingYears() {
        if (years.size() < 2) {
            return null;
        }
        List<Integer> held = years.stream().map(Wage::year).toList();
        int[] missing = IntStream.range(held.get(0), held.get(held.size() - 1))
                .filter(year -> !held.contains(year))
                .toArray();
        if (missing.length == 0) {
            return null;
        }
        boolean inOneGo = missing[missing.length - 1] - missing[0] == missing.length - 1;
        String which = inOneGo && missing.length > 1
                ? "May %d to May %d".formatted(missing[0], missing[missing.length - 1])
                : "May of "
                        + String.join(
                                ", ",
                                IntStream.of(missing).mapToObj(String::valueOf).toList());
        return "We hold no figures of this place for " + which + ".";
    }

    /** Why a figure is not there, in sentences; none where all are. */
    public List<String> reasons() {
        if (now == null) {
            return List.of(
                    "The file that we read has no line for this code here. Nothing was published, or the copy left"
                            + " it out; that does not mean that there are no jobs.");
        }
        List<String> reasons = new ArrayList<>();
        if (now.year() < newestYear) {
            reasons.add(
                    "The newest figures held of this code here are of May %d: the file that we read of May %d has no line."
                            .formatted(now.year(), newestYear));
        }
        if (now.isJobsWithheld()) {
            reasons.add("The government’s file has ** in place of the number of jobs: it is not released.");
        }
        if (now.isPayWithheld()) {
            reasons.add("The government’s file has * in place of pay: it is not released.");
        }
        if (now.isP90TopCoded()) {
            reasons.add(
                    "The government’s file has # in place of the highest pay: it lies above the top figure printed.");
        }
        if (now.note() != null) {
            reasons.add(now.note());
        }
        return reasons;
    }
}
