package org.htmdirectory.careers.interest;

import java.util.Map;

/**
 * A piece of the real work, to be liked or not.
 *
 * @param number its permanent number, from 1
 * @param text the work, beginning with a capital, without a full stop
 * @param points by family slug: how much the statement says about that family's work, from 0 to 3
 */
public record Statement(int number, String text, Map<String, Integer> points) {

    /** Its parameter in addresses, e.g. <i>a7</i>. */
    public String parameter() {
        return "a" + number;
    }

    /** The work as part of a sentence. */
    public String words() {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** How much it says about the work of that family, from 0 to 3. */
    public int pointsFor(String family) {
        return points.get(family);
    }
}
