package org.htmdirectory.labor.wage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.platform.chart.Mark;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.site.Figures;

/**
 * Pay over time: the median as a line in the band from the tenth to the ninetieth percentile; the pay axis begins at
 * zero. Where a percentile is not known, the band has a gap. Across, positions are percent of the width (in
 * {@code bands} and {@code medians} without the sign, for a drawing that is 100 wide); down, pixels.
 *
 * @param height the height in pixels
 * @param floor where pay is zero
 * @param levels the lines of equal pay, zero first
 * @param years the years named below
 * @param bands the outlines of the band
 * @param medians the lines of the median
 * @param breaks where the method or the codes changed
 * @param labels the newest figures, above the drawing
 */
public record PayChart(
        int height,
        int floor,
        List<Mark> levels,
        List<Mark> years,
        List<String> bands,
        List<String> medians,
        List<Mark> breaks,
        List<Label> labels) {

    private static final int HEIGHT = 352;
    private static final int TOP = 64;
    private static final int BOTTOM = 324;
    private static final int LEFT = 2;
    private static final int RIGHT = 98;
    private static final int FIVE_YEARS = 5;
    private static final int NEW_CODES = 2019;
    private static final int NEW_METHOD = 2021;
    private static final int FIRST_LABEL = 14;
    private static final int SECOND_LABEL = 32;

    /** Words at a place. */
    public record Label(int y, String text, String style) {}

    /** The drawing of those years; empty where pay is known in fewer than two. */
    public static Optional<PayChart> of(List<Wage> wages) {
        List<Wage> known = wages.stream().filter(wage -> wage.median() != null).toList();
        return known.size() < 2 ? Optional.empty() : Optional.of(draw(wages, known));
    }

    private static PayChart draw(List<Wage> wages, List<Wage> known) {
        int first = known.get(0).year();
        int last = known.get(known.size() - 1).year();
        int most = known.stream()
                .flatMap(wage -> Stream.of(wage.median(), wage.p90()))
                .filter(value -> value != null)
                .max(Integer::compare)
                .orElseThrow();
        List<Double> ticks = Scale.ticks(most);
        Scale across = new Scale(first, last, LEFT, RIGHT);
        Scale down = new Scale(0, ticks.get(ticks.size() - 1), BOTTOM, TOP);
        return new PayChart(
                HEIGHT,
                BOTTOM,
                ticks.stream()
                        .map(tick -> new Mark(down.px(tick), Figures.dollars(tick.longValue()), "start"))
                        .toList(),
                years(first, last, across),
                runs(wages, wage -> wage.p10() != null && wage.p90() != null).stream()
                        .map(run -> line(run, Wage::p10, across, down) + " " + reversed(run, across, down))
                        .toList(),
                runs(wages, wage -> wage.median() != null).stream()
                        .map(run -> line(run, Wage::median, across, down))
                        .toList(),
                breaks(first, last, across),
                labels(known.get(known.size() - 1)));
    }

    private static List<Mark> years(int first, int last, Scale across) {
        return IntStream.rangeClosed(first, last)
                .filter(year -> year % FIVE_YEARS == 0)
                .mapToObj(year -> new Mark(
                        across.percent(year),
                        String.valueOf(year),
                        year == last ? "end" : year == first ? "start" : "middle"))
                .toList();
    }

    /** The stretches of years in which all wanted figures are known. */
    private static List<List<Wage>> runs(List<Wage> wages, Function<Wage, Boolean> known) {
        List<List<Wage>> runs = new ArrayList<>();
        Wage before = null;
        for (Wage wage : wages) {
            if (known.apply(wage)) {
                boolean follows = before != null && wage.year() == before.year() + 1;
                if (!follows) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(wage);
                before = wage;
            }
        }
        return runs;
    }

    private static String line(List<Wage> run, Function<Wage, Integer> value, Scale across, Scale down) {
        return run.stream()
                .map(wage -> Scale.text(across.at(wage.year())) + "," + down.px(value.apply(wage)))
                .collect(Collectors.joining(" "));
    }

    private static String reversed(List<Wage> run, Scale across, Scale down) {
        List<Wage> back = IntStream.rangeClosed(1, run.size())
                .mapToObj(i -> run.get(run.size() - i))
                .toList();
        return line(back, Wage::p90, across, down);
    }

    private static List<Mark> breaks(int first, int last, Scale across) {
        return Stream.of(
                        new Mark(across.percent(NEW_CODES), "New codes from 2019", "end"),
                        new Mark(across.percent(NEW_METHOD), "New method from 2021", "end"))
                .filter(mark -> first < NEW_CODES && last >= NEW_METHOD)
                .toList();
    }

    private static List<Label> labels(Wage newest) {
        List<Label> labels = new ArrayList<>();
        labels.add(new Label(
                FIRST_LABEL,
                "━ Median: %s in May %d".formatted(Figures.dollars(newest.median()), newest.year()),
                "accent figure"));
        if (newest.p10() != null && newest.p90() != null) {
            labels.add(new Label(
                    SECOND_LABEL,
                    "■ Lowest to highest tenth: %s to %s"
                            .formatted(Figures.dollars(newest.p10()), Figures.dollars(newest.p90())),
                    "accent"));
        }
        return labels;
    }
}
