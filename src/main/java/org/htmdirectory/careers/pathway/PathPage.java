package org.htmdirectory.careers.pathway;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.careers.work.UsualSchooling;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.RoleFact;

/**
 * The ways from a place to a rung, or the form that asks for them.
 *
 * @param form what was asked
 * @param ladder what can be chosen
 * @param from where to begin, or null where not chosen
 * @param to the rung to get to, or null where not chosen
 * @param state where to look for schools, or null
 * @param facts what is known of the role to get to; empty where the form is not complete
 * @param ways the ways; empty where none leads there or the form is not complete
 * @param bars how long they take, drawn
 * @param problem what is wrong with what was asked, or null
 * @param schooling the school that people in the role to get to usually have, or null where it is not told
 * @param otherJob a job outside the field that people from there may rather look for, or null
 */
public record PathPage(
        PathForm form,
        Ladder ladder,
        Place from,
        Rung to,
        UsState state,
        List<RoleFact.Line> facts,
        List<TimedWay> ways,
        TimeBars bars,
        String problem,
        UsualSchooling schooling,
        OtherJob otherJob) {

    /** The page's heading. */
    public String title() {
        return isComplete() ? from.label() + " to " + to.label() : "Find your way";
    }

    /** The page's description for search engines. */
    public String description() {
        return isComplete()
                ? "The ways from " + from.label() + " to " + to.name()
                        + ": what to do at each step, how long it takes, what it costs and what it pays."
                : "Say where you are and where you want to be in healthcare technology management, and see the ways.";
    }

    /** Whether both ends are chosen and nothing is wrong with them. */
    public boolean isComplete() {
        return from != null && to != null && problem == null;
    }

    /** Whether there are ways to show. */
    public boolean isAnswered() {
        return !ways.isEmpty();
    }

    /** Whether no way leads there. */
    public boolean isDeadEnd() {
        return isComplete() && ways.isEmpty();
    }

    /** A step that leads straight there by our judgment alone, which no way is made of; null where there is none. */
    public Transition judged() {
        return isComplete()
                ? ladder.from(PathForm.standing(from, ladder)).stream()
                        .filter(step -> step.isJudgment() && step.to().equals(to))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** What to know of ways that end with less school than is usual, as sentences; null where none does. */
    public String lessSchool() {
        LessSchool less = schooling == null ? null : LessSchool.of(schooling.level(), ways);
        return less == null ? null : less.sentences();
    }

    /** The starting points by kind. */
    public List<PlaceGroup> starts() {
        return PlaceGroup.starts(ladder);
    }

    /** The rungs to begin at by family, beside the starting points. */
    public List<PlaceGroup> furtherRungs() {
        return PlaceGroup.furtherRungs(ladder);
    }

    /** The rungs by family. */
    public List<PlaceGroup> rungs() {
        return PlaceGroup.rungs(ladder);
    }

    /** All states. */
    public List<UsState> states() {
        return Arrays.asList(UsState.values());
    }

    /** Whether it begins where someone works or serves already, so that years may lie behind them. */
    public boolean isUnderWay() {
        return PathForm.standing(from, ladder) instanceof Rung;
    }

    /** How a pupil finishes high school, which is not counted; null for everybody else. */
    public Transition schoolToFinish() {
        return PathForm.schoolToFinish(from, ladder);
    }

    /** Where everything on the page comes from. */
    public List<Citation> citations() {
        return Stream.concat(
                        ways.stream()
                                .flatMap(way -> way.stages().stream())
                                .flatMap(stage -> stage.citations().stream()),
                        Stream.ofNullable(otherJob).map(job -> job.lookalike().citation()))
                .distinct()
                .toList();
    }
}
