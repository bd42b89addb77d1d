package org.htmdirectory.labor.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;
import org.htmdirectory.platform.site.Figures;

/**
 * A code's decades as arrows on one axis of time, from the jobs counted to the jobs expected, over a line of what was
 * counted; the jobs axis begins at zero.
 */
final class GrowthChart {

    private static final int FIVE_YEARS = 5;
    private static final Look OTHER = new Look("muted-ink", "stroke", null, null);
    private static final Look QUOTED = new Look("accent", "arrow", "■ ", "M-5-5H5V5H-5z");
    private static final Look NEWEST = new Look("data-1", "arrow", "◆ ", "M0-6.500 6.500 0 0 6.500-6.500 0z");

    /** A year from which jobs are counted in another way, and how far down it is named. */
    private record Break(int year, int down, String words) {}

    private static final List<Break> BREAKS =
            List.of(new Break(2019, 318, "New codes from 2019"), new Break(2021, 336, "New way to count from 2021"));

    /** How a decade is drawn: a marked one begins with a sign and is named by its letter. */
    private record Look(String color, String line, String letter, String sign) {}

    private GrowthChart() {}

    /** The drawing of those decades whose jobs are known at both ends; empty where there are fewer than two. */
    static Optional<Drawing> of(List<Projection> projections) {
        List<Projection> known = projections.stream()
                .filter(each -> each.baseJobs() != null && each.targetJobs() != null)
                .toList();
        return known.size() < 2 ? Optional.empty() : Optional.of(draw(known));
    }

    private static Drawing draw(List<Projection> known) {
        int first = Math.floorDiv(known.get(0).baseYear(), FIVE_YEARS);
        int last = -Math.floorDiv(-known.get(known.size() - 1).targetYear(), FIVE_YEARS);
        double[] ticks = Scale.ticks(known.stream()
                .flatMap(each -> Stream.of(each.baseJobs(), each.targetJobs()))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElseThrow());
        Sketch chart = new Sketch(
                        new Scale(first * FIVE_YEARS, last * FIVE_YEARS, 2, 98),
                        new Scale(0, ticks[ticks.length - 1], 344, 56))
                .row(372)
                .levels(ticks)
                .names(
                        IntStream.rangeClosed(first, last).mapToDouble(fives -> fives * FIVE_YEARS),
                        364,
                        year -> String.valueOf((int) year));
        List<Projection> marked =
                known.stream().filter(each -> look(each, known) != OTHER).toList();
        Stream.concat(known.stream().filter(each -> !marked.contains(each)), marked.stream())
                .forEach(each -> arrow(each, look(each, known), chart.layer()));
        counted(known, chart.layer());
        breaks(known, ticks[ticks.length - 1], chart.layer());
        chart.layer().namesAbove(GrowthChart::jobs, ticks);
        for (int at = 0; at < marked.size(); at++) {
            Projection each = marked.get(at);
            Look look = look(each, known);
            String text = look.letter() + each.decade() + ": " + Figures.changePercent(each.percent());
            chart.words(last * FIVE_YEARS, null, 14 + at * 18, text, "figure end halo " + look.color());
        }
        return chart.wide();
    }

    /** What really happened: the jobs counted at the beginning of each decade. */
    private static void counted(List<Projection> known, Sketch chart) {
        chart.curve(
                known.stream().map(each ->
                        new double[] {each.baseYear(), each.baseJobs().doubleValue()}),
                "ink arrow",
                false);
        chart.left(14, "━ Counted", "ink halo");
    }

    private static void breaks(List<Projection> known, double most, Sketch chart) {
        int first = known.get(0).baseYear();
        int last = known.get(known.size() - 1).baseYear();
        for (Break each : BREAKS) {
            if (first < each.year() && last >= each.year()) {
                chart.upright(each.year(), most, 0, "muted-ink stroke dots")
                        .words(each.year(), 6, each.down(), each.words(), "muted-ink halo");
            }
        }
    }

    private static String jobs(double tick) {
        BigDecimal thousands = BigDecimal.valueOf(tick).stripTrailingZeros();
        return tick == 0 ? "0" : Figures.thousands(thousands.scale() < 0 ? thousands.setScale(0) : thousands);
    }

    private static Look look(Projection decade, List<Projection> known) {
        if (decade.baseYear() == Labor.QUOTED_BASE_YEAR) {
            return QUOTED;
        }
        return decade.equals(known.get(known.size() - 1)) ? NEWEST : OTHER;
    }

    private static void arrow(Projection decade, Look look, Sketch chart) {
        double from = decade.baseJobs().doubleValue();
        String text = "%s: from %s to %s jobs, %s"
                .formatted(
                        decade.decade(),
                        Figures.thousands(decade.baseJobs()),
                        Figures.thousands(decade.targetJobs()),
                        Figures.changePercent(decade.percent()));
        chart.arrow(
                decade.baseYear(),
                from,
                decade.targetYear(),
                decade.targetJobs().doubleValue(),
                look.color() + " " + look.line(),
                look.color(),
                text);
        if (look.sign() == null) {
            chart.dot(decade.baseYear(), from, 3.5, look.color(), null);
        } else {
            chart.sign(decade.baseYear(), from, look.sign(), look.color());
        }
    }
}
