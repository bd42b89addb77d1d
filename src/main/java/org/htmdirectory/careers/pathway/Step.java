package org.htmdirectory.careers.pathway;

import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Transition;

/**
 * A transition as someone takes it who comes with a certain schooling.
 *
 * @param transition what leads from one place to the next
 * @param before the schooling that someone comes with
 */
public record Step(Transition transition, Schooling before) {

    /** The schooling that someone has after it. */
    public Schooling after() {
        return transition.after(before);
    }

    /** The years of full-time study that it takes. */
    public int study() {
        return transition.studyAfter(before);
    }

    /** The years of work in the field that people on the next rung have at the least; 0 outside the field. */
    public int usual() {
        return transition.to() instanceof Rung rung ? rung.experience().least() : 0;
    }

    /**
     * Whether it begins outside the field. Who comes from there is taken to bring the experience that people on the
     * first rung have: no source counts it.
     */
    boolean comesFromOutside() {
        return !(transition.from() instanceof Rung);
    }

    /** Whether it carries a mark of doubt. */
    boolean isDoubtful() {
        return transition.doubt() != null;
    }
}
