package org.htmdirectory.labor.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.htmdirectory.platform.chart.Figure;
import org.htmdirectory.platform.site.Figures;

/**
 * How near earlier projections of a code came to what happened, and those of all occupations beside it.
 *
 * @param outcomes what came of each, oldest first
 * @param allOutcomes the same of all occupations
 */
public record TrackRecord(List<ProjectionOutcome> outcomes, List<ProjectionOutcome> allOutcomes) {

    private static final String[] NUMBERS = {"No", "One", "Two", "Three", "Four", "Five", "Six"};

    static TrackRecord of(List<Projection> projections, List<Projection> allOccupations) {
        return new TrackRecord(ProjectionOutcome.of(projections), ProjectionOutcome.of(allOccupations));
    }

    /** Those whose decade is over. */
    public List<ProjectionOutcome> due() {
        return outcomes.stream().filter(ProjectionOutcome::isDue).toList();
    }

    /** By how much those of all occupations were off in the same decade, in percent. */
    public Figure allOff(ProjectionOutcome outcome) {
        return Figure.of(
                allOutcomes.stream()
                        .filter(all -> all.projection().baseYear()
                                == outcome.projection().baseYear())
                        .filter(all -> all.year() == outcome.year())
                        .map(ProjectionOutcome::off)
                        .findFirst()
                        .orElse(null),
                Figures::changePercent);
    }

    /** What a new figure is worth, as sentences for someone who never saw a projection; null before any came due. */
    public String worth() {
        List<ProjectionOutcome> due = due();
        if (due.isEmpty()) {
            return null;
        }
        String many = due.size() == 1 ? "One projection is" : number(due.size()) + " projections are";
        return "%s old enough to check: %s. The misses are %s of growth. %s"
                .formatted(
                        many,
                        due.stream().map(TrackRecord::inShort).collect(Collectors.joining("; ")),
                        range(due),
                        direction(due));
    }

    private static String inShort(ProjectionOutcome outcome) {
        return "%s was to bring %s and brought %s"
                .formatted(
                        outcome.projection().decade(),
                        Figures.changePercent(outcome.projection().percent()),
                        Figures.changePercent(outcome.grown()));
    }

    private static String range(List<ProjectionOutcome> due) {
        BigDecimal least = of(due, BigDecimal::min);
        BigDecimal most = of(due, BigDecimal::max);
        return least.equals(most)
                ? Figures.decimal(most) + " points"
                : Figures.decimal(least) + " to " + Figures.decimal(most) + " points";
    }

    private static BigDecimal of(List<ProjectionOutcome> due, BinaryOperator<BigDecimal> which) {
        return due.stream().map(ProjectionOutcome::missedPoints).reduce(which).orElseThrow();
    }

    private static String direction(List<ProjectionOutcome> due) {
        long right = due.stream().filter(ProjectionOutcome::isDirectionRight).count();
        if (right == due.size()) {
            return "Whether jobs would grow or shrink was right each time.";
        }
        return right == 0
                ? "Whether jobs would grow or shrink was wrong each time."
                : "Whether jobs would grow or shrink was right %d of %d times.".formatted(right, due.size());
    }

    private static String number(int count) {
        return Optional.of(count)
                .filter(each -> each < NUMBERS.length)
                .map(each -> NUMBERS[each])
                .orElseGet(() -> String.valueOf(count));
    }
}
