package org.htmdirectory.terms;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    /** What a line is about, so that pages can choose lines without reading their labels. */
    enum Kind {
        CODE,
        SCHOOLING,
        CERTIFICATIONS,
        GROWTH,
        /** The figure closest to the job, or that there is none. */
        PAY,
        /** The pay of the level at which people begin, where no other level is asked for. */
        PAY_TO_START,
        PAY_OF_LEVEL,
        /** The middle of the whole code, which counts other jobs with it. */
        PAY_OF_GROUP,
        /** The middle of the code in the chosen state. */
        PAY_IN_STATE;

        private static final Set<Kind> OF_PAY = EnumSet.of(PAY, PAY_TO_START, PAY_OF_LEVEL, PAY_OF_GROUP, PAY_IN_STATE);

        /** Whether it is about what people earn. */
        public boolean isPay() {
            return OF_PAY.contains(this);
        }
    }

    /**
     * A line.
     *
     * @param kind what it is about
     * @param label the same in words, e.g. <i>US code</i>
     * @param text the fact
     * @param note what to know beside it, such as whom a figure counts, in sentences; or null
     * @param address where there is more about it
     * @param citation where it stands, or null where the address says so
     */
    record Line(Kind kind, String label, String text, String note, String address, Citation citation) {}
}
