package org.htmdirectory.pages.handout;

import java.util.List;
import org.htmdirectory.platform.paper.Format;

/**
 * The counselor's kit: a cover, then one page a role.
 *
 * @param format on which paper and in which print
 * @param roles the pages after the cover
 * @param imprint the foot of the cover
 */
record Kit(Format format, List<RoleHandout> roles, Imprint imprint) {

    private static final int COVER = 1;
    private static final int FEW = 6;
    private static final int FEW_IN_LARGE_PRINT = 3;

    /** The document's title. */
    public String title() {
        return "Jobs that keep hospitals running";
    }

    /** What the document is, for its description. */
    public String description() {
        return "A counselor’s kit about jobs in healthcare technology management, one page a job.";
    }

    /** Whether there is room for a sentence about each role. */
    public boolean isTold() {
        return roles.size() <= (format.isLarge() ? FEW_IN_LARGE_PRINT : FEW);
    }

    /** The page that the role of that index stands on. */
    public int pageOf(int index) {
        return COVER + 1 + index;
    }
}
