package org.htmdirectory.careers.pathway;

import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.ladder.Transition;

/**
 * A way as pages tell of it.
 *
 * @param anchor where on the page it stands
 * @param choice the way, and what speaks for it
 * @param stages its steps
 */
public record TimedWay(String anchor, WayChoice choice, List<WayStep> stages) {

    /** The way. */
    public Way way() {
        return choice.way();
    }

    /** How long it takes, within a sentence; where a step of it has no known years there is no sum. */
    public String time() {
        if (way().isSearchAlone()) {
            return (isLearnedAtWork() ? "learned on the job; " : "") + way().time() + " to find the first one";
        }
        return way().isTotalKnown()
                ? way().time() + " in all"
                        + (way().isStudyBesideWork() ? " if you study and work one after the other" : "")
                : "we cannot say how long in all: nobody has published the years of " + unknownSteps();
    }

    private boolean isLearnedAtWork() {
        return way().schooling() == Schooling.HIGH_SCHOOL;
    }

    private String unknownSteps() {
        return way().unknown() == 1 ? "one step" : way().unknown() + " steps";
    }

    /** The same in few words, e.g. <i>2 to 4 years</i>. */
    public String timeBriefly() {
        if (way().isSearchAlone()) {
            return way().time() + " to find a job";
        }
        return way().isTotalKnown() ? way().time() : "no total known";
    }

    /** The steps whose years are known, each with them, as a list; empty where none is, or where the total says it. */
    public String knownSteps() {
        return way().isTotalKnown()
                ? ""
                : stages.stream()
                        .filter(WayStep::isLengthTold)
                        .map(stage -> stage.to().label() + ", " + stage.time())
                        .collect(Collectors.joining("; "));
    }

    /** How much study it takes, as words; where a job asks for schooling that someone at work may not have, they say so. */
    public String study() {
        return switch (way().study()) {
            case 0 -> "no more years at school" + ifTrained();
            case 1 -> "1 year of full-time study";
            default -> way().study() + " years of full-time study";
        };
    }

    private String ifTrained() {
        Transition first = way().steps().get(0).transition();
        return first.from() instanceof Start start
                        && start.kind() == Start.Kind.WORK
                        && first.asks().compareTo(Schooling.HIGH_SCHOOL) > 0
                ? " if you have " + first.asks().withArticle() + " or as much training"
                : "";
    }

    /** The places on it in a line, both ends included. */
    public String line() {
        return way().toString();
    }
}
