package org.htmdirectory.labor.projection;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.htmdirectory.platform.chart.Mark;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.site.Figures;

/**
 * A code's decades as arrows on one axis of time, from the jobs counted to the jobs expected; the jobs axis begins at
 * zero. Across, positions are percent of the width, so that the drawing fits any width with its letters unchanged;
 * down, they are pixels.
 *
 * @param height the height in pixels
 * @param levels the lines of equal jobs, zero first
 * @param years the years named below
 * @param arrows the decades, oldest first, the marked ones last
 * @param labels the words of the marked decades, above the drawing, each with the sign its arrow begins with
 */
public record GrowthChart(int height, List<Mark> levels, List<Mark> years, List<Arrow> arrows, List<Label> labels) {

    private static final int HEIGHT = 372;
    private static final int TOP = 56;
    private static final int BOTTOM = 344;
    private static final int LEFT = 2;
    private static final int RIGHT = 98;
    private static final int FIVE_YEARS = 5;
    private static final int FIRST_LABEL = 14;
    private static final int NEXT_LABEL = 18;

    /** A decade: where it begins and ends, how it is drawn, and what it says. */
    public record Arrow(String x1, String y1, String x2, String y2, String style, String text) {}

    /** Words at a place. */
    public record Label(String x, String y, String text, String style) {}

    /** The drawing of those decades whose jobs are known at both ends; empty where there are fewer than two. */
    static Optional<GrowthChart> of(List<Projection> projections) {
        List<Projection> known = projections.stream()
                .filter(each -> each.baseJobs() != null && each.targetJobs() != null)
                .toList();
        return known.size() < 2 ? Optional.empty() : Optional.of(draw(known));
    }

    private static GrowthChart draw(List<Projection> known) {
        int first = Math.floorDiv(known.get(0).baseYear(), FIVE_YEARS) * FIVE_YEARS;
        int last = -Math.floorDiv(-known.get(known.size() - 1).targetYear(), FIVE_YEARS) * FIVE_YEARS;
        double most = known.stream()
                .flatMap(each -> List.of(each.baseJobs(), each.targetJobs()).stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElseThrow();
        List<Double> ticks = Scale.ticks(most);
        Scale across = new Scale(first, last, LEFT, RIGHT);
        Scale down = new Scale(0, ticks.get(ticks.size() - 1), BOTTOM, TOP);
        return new GrowthChart(
                HEIGHT,
                ticks.stream().map(tick -> level(tick, down)).toList(),
                years(first, last, across),
                known.stream()
                        .sorted(Comparator.comparing(each -> !style(each, known).equals("muted-ink stroke") ? 1 : 0))
                        .map(each -> arrow(each, style(each, known), across, down))
                        .toList(),
                labels(known));
    }

    private static Mark level(double tick, Scale down) {
        BigDecimal thousands = BigDecimal.valueOf(tick).stripTrailingZeros();
        BigDecimal plain = thousands.scale() < 0 ? thousands.setScale(0) : thousands;
        return new Mark(down.px(tick), tick == 0 ? "0" : Figures.thousands(plain), "start");
    }

    private static List<Mark> years(int first, int last, Scale across) {
        return IntStream.rangeClosed(first / FIVE_YEARS, last / FIVE_YEARS)
                .map(fives -> fives * FIVE_YEARS)
                .mapToObj(year -> new Mark(
                        across.percent(year),
                        String.valueOf(year),
                        year == first ? "start" : year == last ? "end" : "middle"))
                .toList();
    }

    private static Arrow arrow(Projection decade, String style, Scale across, Scale down) {
        return new Arrow(
                across.percent(decade.baseYear()),
                down.px(decade.baseJobs().doubleValue()),
                across.percent(decade.targetYear()),
                down.px(decade.targetJobs().doubleValue()),
                style,
                "%s: from %s to %s jobs, %s"
                        .formatted(
                                decade.decade(),
                                Figures.thousands(decade.baseJobs()),
                                Figures.thousands(decade.targetJobs()),
                                Figures.changePercent(decade.percent())));
    }

    private static String style(Projection decade, List<Projection> known) {
        if (decade.baseYear() == Labor.QUOTED_BASE_YEAR) {
            return "accent arrow";
        }
        return decade.equals(known.get(known.size() - 1)) ? "data-1 arrow" : "muted-ink stroke";
    }

    private static List<Label> labels(List<Projection> known) {
        List<Projection> marked = known.stream()
                .filter(each -> !style(each, known).equals("muted-ink stroke"))
                .toList();
        return IntStream.range(0, marked.size())
                .mapToObj(i -> label(marked.get(i), style(marked.get(i), known), FIRST_LABEL + i * NEXT_LABEL))
                .toList();
    }

    private static Label label(Projection decade, String style, int y) {
        String sign = style.startsWith("accent") ? "■ " : "◆ ";
        return new Label(
                RIGHT + "%",
                String.valueOf(y),
                sign + decade.decade() + ": " + Figures.changePercent(decade.percent()),
                style.replace(" arrow", ""));
    }
}
