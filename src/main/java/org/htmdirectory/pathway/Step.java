package org.htmdirectory.pathway;

import org.htmdirectory.ladder.Rung;
import org.htmdirectory.ladder.Schooling;
import org.htmdirectory.ladder.Transition;

/**
 * A transition as someone takes it who comes with a certain schooling and has worked for some years.
 *
 * @param transition what leads from one place to the next
 * @param before the schooling that someone comes with
 * @param worked how many years someone has worked in the field by then, whole years
 */
public record Step(Transition transition, Schooling before, int worked) {

    /** The schooling that someone has after it. */
    public Schooling after() {
        return transition.after(before);
    }

    /** The years of full-time study that it takes. */
    public int study() {
        return transition.studyAfter(before);
    }

    /**
     * The years that are missing to the experience that people on the next rung have at the least, if one were to go
     * there as soon as the step usually allows; 0 for who comes from outside the field.
     */
    int missing() {
        return comesFromOutside() ? 0 : Math.max(0, usual() - worked - whole());
    }

    /** How many years someone has worked in the field after it. */
    int workedAfter() {
        return comesFromOutside() ? usual() : Math.max(usual(), worked + whole());
    }

    boolean comesFromOutside() {
        return !(transition.from() instanceof Rung);
    }

    /** The years of work that people on the next rung have at the least; 0 outside the field. */
    public int usual() {
        return transition.to() instanceof Rung rung ? rung.experience().least() : 0;
    }

    private int whole() {
        return (int) Math.round(Effort.middle(transition.years()));
    }
}
