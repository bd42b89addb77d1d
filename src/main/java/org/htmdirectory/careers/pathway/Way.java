package org.htmdirectory.careers.pathway;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Years;

/**
 * A way from one place to another that passes no place twice.
 *
 * @param steps the steps in order, one at least
 */
public record Way(List<Step> steps) {

    /** A way of these steps. */
    public Way {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A way has a step");
        }
    }

    /** The places on it, both ends included. */
    public List<Place> places() {
        return Stream.concat(
                        Stream.of(steps.get(0).transition().from()),
                        steps.stream().map(step -> step.transition().to()))
                .toList();
    }

    /**
     * How long it takes in all: the years of the steps whose length is known, added up, but with no fewer years of work
     * on any rung than people there have at the least. Who enters the field is taken to bring what the first rung asks
     * for. Open where a step is.
     */
    public Years years() {
        boolean open = steps.stream().map(step -> step.transition().years()).anyMatch(Way::isOpen);
        return new Years(sum(Years::least), open ? null : sum(Years::most));
    }

    private int sum(ToIntFunction<Years> bound) {
        int all = 0;
        int worked = begun();
        for (Step step : steps) {
            Years years = step.transition().years();
            int own = years.isKnown() ? bound.applyAsInt(years) : 0;
            int taken = step.comesFromOutside() ? own : Math.max(own, step.usual() - worked);
            all += taken;
            worked = step.comesFromOutside() ? step.usual() : worked + taken;
        }
        return all;
    }

    private static boolean isOpen(Years years) {
        return years.isKnown() && years.most() == null;
    }

    /** The years of work that someone at its beginning has at the least. */
    private int begun() {
        return steps.get(0).transition().from() instanceof Rung rung
                ? rung.experience().least()
                : 0;
    }

    /** How many steps there are of which no source says how long they take. */
    public long unknown() {
        return steps.stream()
                .filter(step -> !step.transition().years().isKnown())
                .count();
    }

    /** The years of full-time study on it. */
    public int study() {
        return steps.stream().mapToInt(Step::study).sum();
    }

    /** How many of its steps carry a mark of doubt. */
    public long doubts() {
        return steps.stream().filter(Step::isDoubtful).count();
    }

    /** How long it counts when ways are compared, in half years. */
    int middle() {
        int all = 0;
        int worked = 2 * begun();
        for (Step step : steps) {
            Effort effort = new Effort(step, worked);
            all += effort.halfYears();
            worked = effort.workedAfter();
        }
        return all;
    }

    /** The first rung after its beginning. */
    Rung entry() {
        return places().stream()
                .skip(1)
                .filter(Rung.class::isInstance)
                .map(Rung.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The short names of its places, e.g. <i>BMET I → BMET II</i>. */
    @Override
    public String toString() {
        return places().stream().map(Place::label).collect(Collectors.joining(" → "));
    }
}
