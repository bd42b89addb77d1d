package org.htmdirectory.careers.pathway;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A way and what speaks for it.
 *
 * @param merits what speaks for it, one at least
 * @param way the way
 */
public record WayChoice(List<Merit> merits, Way way) {

    /** The heading, e.g. <i>The quickest, and the least schooling</i>. */
    public String heading() {
        return merits.get(0).label()
                + merits.stream().skip(1).map(merit -> ", and " + merit.words()).collect(Collectors.joining());
    }
}
