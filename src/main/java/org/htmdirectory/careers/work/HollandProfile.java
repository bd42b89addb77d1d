package org.htmdirectory.careers.work;

import java.util.List;
import org.htmdirectory.sources.Citation;

/**
 * What those who like the work like.
 *
 * @param letters two or three kinds of interest, the strongest first
 * @param code the occupation of O*NET whose profile this is, or null where it is the editors’ own
 * @param citations who says so
 */
public record HollandProfile(List<Holland> letters, String code, List<Citation> citations) {

    /** Whether the editors chose the letters, since no occupation of O*NET is near enough. */
    public boolean isOurs() {
        return code == null;
    }
}
