package org.htmdirectory.labor.wage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;
import org.htmdirectory.platform.site.Figures;

/**
 * Pay over time: the median as a line in the band from the tenth to the ninetieth percentile; the pay axis begins at
 * zero. Where a percentile is not known, the band has a gap.
 *
 * @param drawing the drawing
 * @param isBroken whether it marks where the method or the codes changed
 */
public record PayChart(Drawing drawing, boolean isBroken) {

    /** The first May with codes of SOC 2018. */
    static final int NEW_CODES = 2019;

    /** The first May counted by the method of today. */
    static final int NEW_METHOD = 2021;

    private static final int FIVE_YEARS = 5;

    /** The drawing of those years; empty where pay is known in fewer than two. */
    public static Optional<PayChart> of(List<Wage> wages) {
        List<Wage> known = wages.stream().filter(wage -> wage.median() != null).toList();
        return known.size() < 2 ? Optional.empty() : Optional.of(draw(wages, known));
    }

    private static PayChart draw(List<Wage> wages, List<Wage> known) {
        int first = known.get(0).year();
        Wage newest = known.get(known.size() - 1);
        double[] ticks = Scale.ticks(known.stream()
                .flatMap(wage -> Stream.of(wage.median(), wage.p90()))
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElseThrow());
        double most = ticks[ticks.length - 1];
        Sketch chart = new Sketch(new Scale(first, newest.year(), 2, 98), new Scale(0, most, 324, 64))
                .row(352)
                .levels(ticks)
                .namesAbove(tick -> Figures.dollars((long) tick), ticks)
                .layer();
        runs(wages, wage -> wage.p10() != null && wage.p90() != null).forEach(run -> band(run, chart));
        runs(wages, wage -> wage.median() != null)
                .forEach(run -> chart.curve(points(run, Wage::median), "accent arrow", false));
        boolean broken = first < NEW_CODES && newest.year() >= NEW_METHOD;
        if (broken) {
            chart.layer()
                    .upright(NEW_CODES, most, 0, "muted-ink stroke dots")
                    .words(NEW_CODES, -6, 298, "New codes from 2019", "muted-ink end halo")
                    .upright(NEW_METHOD, most, 0, "muted-ink stroke dots")
                    .words(NEW_METHOD, -6, 314, "New method from 2021", "muted-ink end halo");
        }
        chart.layer()
                .names(
                        IntStream.rangeClosed(first, newest.year())
                                .filter(year -> year % FIVE_YEARS == 0)
                                .asDoubleStream(),
                        344,
                        year -> String.valueOf((int) year));
        label(newest, chart);
        return new PayChart(chart.wide(), broken);
    }

    /** The stretches of years in which all wanted figures are known. */
    private static List<List<Wage>> runs(List<Wage> wages, Predicate<Wage> known) {
        List<List<Wage>> runs = new ArrayList<>();
        Wage before = null;
        for (Wage wage : wages.stream().filter(known).toList()) {
            if (before == null || wage.year() != before.year() + 1) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(wage);
            before = wage;
        }
        return runs;
    }

    private static void band(List<Wage> run, Sketch chart) {
        List<Wage> back = new ArrayList<>(run);
        Collections.reverse(back);
        chart.curve(Stream.concat(points(run, Wage::p10), points(back, Wage::p90)), "ribbon accent", true);
    }

    private static Stream<double[]> points(List<Wage> run, Function<Wage, Integer> value) {
        return run.stream().map(wage -> new double[] {wage.year(), value.apply(wage)});
    }

    private static void label(Wage newest, Sketch chart) {
        String median = "━ Median: %s in May %d".formatted(Figures.dollars(newest.median()), newest.year());
        chart.left(14, median, "accent figure");
        if (newest.p10() != null && newest.p90() != null) {
            String band = "■ Lowest to highest tenth: %s to %s"
                    .formatted(Figures.dollars(newest.p10()), Figures.dollars(newest.p90()));
            chart.left(32, band, "accent");
        }
    }
}
