package org.htmdirectory.terms;

import java.util.Optional;

/**
 * One line about a role that another feature knows, such as its code or its growth. Features above offer beans of this
 * type, so that pages below can show the line without knowing the feature.
 */
public interface RoleFact {

    /** The line; empty where the feature knows nothing of the role. */
    Optional<Line> about(RoleRef role);

    /**
     * A line.
     *
     * @param label what it is about, e.g. <i>US code</i>
     * @param text the fact
     * @param address where there is more about it
     */
    record Line(String label, String text, String address) {}
}
