package org.htmdirectory.pages.handout;

import java.util.List;

/**
 * What of a way is printed beside its steps, the others in a line each, and the foot.
 *
 * @param tasks what to do at each step
 * @param details what goes beyond that: study, certificates, pay; with these or the summary, pay in the role
 * @param bars the drawing of how long the ways take
 * @param summary what the rung is
 */
record WayParts(boolean tasks, boolean details, boolean bars, boolean summary) {

    /** From all parts to none. The summary goes first, then the drawing; either is kept where the details alone are too long. */
    static final List<WayParts> NORMAL = List.of(
            new WayParts(true, true, true, true),
            new WayParts(true, true, true, false),
            new WayParts(true, true, false, true),
            new WayParts(true, true, false, false),
            new WayParts(true, false, true, true),
            new WayParts(true, false, true, false),
            new WayParts(true, false, false, true),
            new WayParts(true, false, false, false));

    /** Large print goes without the drawing and the summary before it leaves out what a step costs and asks. */
    static final List<WayParts> LARGE = List.of(
            new WayParts(true, true, true, true),
            new WayParts(true, true, false, true),
            new WayParts(true, true, false, false),
            new WayParts(true, false, true, false),
            new WayParts(true, false, false, false),
            new WayParts(false, false, false, false));
}
