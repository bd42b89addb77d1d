package org.htmdirectory.careers.pathway;

import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.platform.site.UsState;

/**
 * What a visitor asked the way for.
 *
 * @param from slug of a start or of a job level; empty where not chosen yet
 * @param to slug of a job level; empty where not chosen yet
 * @param state letters or name of a state in which to look for schools; empty where anywhere
 */
public record PathForm(String from, String to, String state) {

    /** Takes what is not given as empty. */
    public PathForm {
        from = from == null ? "" : from.strip();
        to = to == null ? "" : to.strip();
        state = state == null ? "" : state.strip();
    }

    /** Whether both ends are chosen. */
    public boolean isComplete() {
        return !from.isEmpty() && !to.isEmpty();
    }

    /** The start or rung to begin at, or null where not chosen; refuses what names none. */
    Place begin(Ladder ladder) {
        return from.isEmpty()
                ? null
                : ladder.find(from)
                        .orElseThrow(() -> new BadInputException("We know of no starting point "
                                + BadInputException.quoted(from) + ". Choose one from the list."));
    }

    /** The rung to get to, or null where not chosen; refuses what names none. */
    Rung end(Ladder ladder) {
        return to.isEmpty()
                ? null
                : ladder.rung(to)
                        .orElseThrow(() -> new BadInputException("We know of no job level "
                                + BadInputException.quoted(to) + ". Choose one from the list."));
    }

    /** The state, or null where not chosen; refuses what names none. */
    UsState where() {
        return UsState.asked(state).orElse(null);
    }

    /** The state as links carry it, or null where none is chosen. */
    public String stateInLinks() {
        return state.isEmpty() ? null : state;
    }

    /** Where ways begin for someone who chose a place: on the rung of a start, else there; for a pupil, after high school. */
    static Place standing(Place begin, Ladder ladder) {
        Transition school = schoolToFinish(begin, ladder);
        if (school != null) {
            return school.to();
        }
        return begin instanceof Start start ? start.place() : begin;
    }

    /** How a pupil finishes high school, which is not counted; null for everybody else. */
    static Transition schoolToFinish(Place begin, Ladder ladder) {
        return begin.attained().isNone()
                ? ladder.from(begin).stream()
                        .filter(step -> step.to() instanceof Start)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
