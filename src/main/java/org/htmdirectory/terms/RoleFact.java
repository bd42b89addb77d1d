package org.htmdirectory.terms;

import java.util.List;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * What another feature knows of a role in a line or a few, such as its code or its pay. Features above offer beans of this
 * type, so that pages below can show the lines without knowing the feature.
 */
public interface RoleFact {

    /** The lines; none where the feature knows nothing of the role. {@code state} is the one chosen, or null. */
    List<Line> about(RoleRef role, UsState state);

    /** The same of people at a level; {@code level} may be null. */
    default List<Line> about(RoleRef role, Level level, UsState state) {
        return about(role, state);
    }

    /**
     * A line.
     *
     * @param label what it is about, e.g. <i>US code</i>
     * @param text the fact
     * @param note what to know beside it, such as whom a figure counts, in sentences; or null
     * @param address where there is more about it
     * @param citation where it stands, or null where the address says so
     */
    record Line(String label, String text, String note, String address, Citation citation) {

        /** Whether it bears that label and no longer one. */
        public boolean isAbout(String label) {
            return this.label.equals(label);
        }
    }
}
