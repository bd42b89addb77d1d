package org.htmdirectory.careers.pathway;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Pay;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.sources.Citation;

/**
 * A step as pages tell of it.
 *
 * @param number its place on the way, from 1
 * @param step the step
 * @param taught whether schools or employers teach what it asks for
 * @param programs some of those that do, in or near the chosen state
 * @param pay what people on the next rung earn: the newest figure of the nation, else of a place; null where none is known
 */
public record WayStep(int number, Step step, boolean taught, List<Program> programs, Pay pay) {

    static WayStep of(int number, Step step, List<Program> programs, Ladder ladder) {
        return new WayStep(number, step, !Schools.credentials(step, ladder).isEmpty(), programs, pay(step, ladder));
    }

    private static Pay pay(Step step, Ladder ladder) {
        return step.transition().to() instanceof Rung rung
                ? ladder.payOn(rung).stream()
                        .min(Comparator.comparing(figure -> figure.place() != null))
                        .orElse(null)
                : null;
    }

    /** What leads there. */
    public Transition transition() {
        return step.transition();
    }

    /** Where it leads. */
    public Place to() {
        return step.transition().to();
    }

    /** Whether it leads to a rung, which has a page of its own. */
    public boolean isRung() {
        return to() instanceof Rung;
    }

    /** Where what is told of it comes from. */
    public List<Citation> citations() {
        Stream<Citation> rung = to() instanceof Rung to ? to.citations().stream() : Stream.empty();
        return Stream.of(
                        transition().citations().stream(),
                        rung,
                        Stream.ofNullable(pay).map(Pay::citation))
                .flatMap(citations -> citations)
                .distinct()
                .toList();
    }

    /** How many years of work people there have at the least, as a sentence; null where that says nothing. */
    public String experience() {
        return step.usual() < 2
                ? null
                : "Most people there have worked in the field for " + step.usual() + " years or more.";
    }

    /** The years of study as words; null where there are none. */
    public String study() {
        int years = step.study();
        if (years == 0) {
            return null;
        }
        return (years == 1 ? "1 year" : years + " years") + " of full-time study"
                + (isBesideWork() ? ", or longer beside the work" : "");
    }

    private boolean isBesideWork() {
        return step.transition().kind() != Transition.Kind.EDUCATION
                && step.transition().from() instanceof Rung;
    }

    /** The schooling that one must have at its end, where it is more than one brings along; else null. */
    public String asks() {
        return step.study() == 0 || step.after() == step.before()
                ? null
                : step.transition().asks().label();
    }
}
