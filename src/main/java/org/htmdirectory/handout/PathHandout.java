package org.htmdirectory.handout;

import java.util.List;
import org.htmdirectory.ladder.Rung;
import org.htmdirectory.pathway.Stage;
import org.htmdirectory.pathway.Telling;
import org.htmdirectory.pathway.TimeBars;
import org.htmdirectory.press.Format;

/**
 * The ways from a place to a rung on one page: the quickest step by step, the others in a line each.
 *
 * @param title the heading
 * @param to the rung they lead to
 * @param format on which paper and in which print; large print says less
 * @param ways the ways, the one told step by step first
 * @param bars how long they take, drawn
 * @param imprint the foot
 */
record PathHandout(String title, Rung to, Format format, List<Telling> ways, TimeBars bars, Imprint imprint) {

    /** From so many steps on there is room for less of each. */
    private static final int MANY = 6;

    private static final int MANY_IN_LARGE_PRINT = 5;

    /** What the document is, for its description. */
    public String description() {
        return title + ": what to do at each step and how long it takes, on one page.";
    }

    /** The way that is told step by step. */
    public Telling first() {
        return ways.get(0);
    }

    /** The others. */
    public List<Telling> others() {
        return ways.subList(1, ways.size());
    }

    /** Whether there is no room for what goes beyond a step and its length. */
    public boolean isBrief() {
        return format.isLarge() || first().stages().size() >= MANY;
    }

    /** Whether there is room for what to do at each step. */
    public boolean isTold() {
        return !format.isLarge() || first().stages().size() < MANY_IN_LARGE_PRINT;
    }

    /** The certificates that help with a step, by their letters; empty where there are none. */
    public String certificates(Stage stage) {
        return String.join(
                ", ",
                stage.transition().certifications().stream()
                        .map(certification -> certification.briefly())
                        .toList());
    }

    /** Whether a step on any of the ways is confirmed by no source. */
    public boolean isDoubtful() {
        return first().stages().stream().anyMatch(stage -> stage.transition().doubt() != null);
    }
}
