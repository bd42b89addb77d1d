package org.htmdirectory.pages.handout;

import java.util.List;
import org.htmdirectory.platform.paper.Format;

/**
 * The counselor's kit: a cover on both sides of a sheet, then one sheet a role.
 *
 * @param format on which paper and in which print
 * @param roles the sheets after the cover
 * @param imprint the foot of the cover
 */
record Kit(Format format, List<RoleHandout> roles, Imprint imprint) {

    private static final int COVER = 2;
    private static final int DEVICES = 4;
    private static final int LINES = 14;
    private static final int LINES_OF_A_ROLE = 2;
    private static final int LINES_IN_LARGE_PRINT = 10;
    private static final int FEW = 6;
    private static final int FEW_PICTURED = 4;
    private static final int FEW_IN_LARGE_PRINT = 3;

    /** The document's title. */
    public String title() {
        return "Jobs that keep hospitals running";
    }

    /** What the document is, for its description. */
    public String description() {
        return "A counselor’s kit about jobs in healthcare technology management, one sheet a job.";
    }

    /** Whether there is room for a sentence about each role. */
    public boolean isTold() {
        return roles.size() <= (format.isLarge() ? FEW_IN_LARGE_PRINT : FEW);
    }

    /** Devices that its jobs live with, each once, where the list of jobs leaves room for them. */
    public List<RoleHandout.DrawnDevice> drawn() {
        return isTold()
                ? roles.stream()
                        .flatMap(role -> role.drawn().stream())
                        .distinct()
                        .limit(DEVICES)
                        .toList()
                : List.of();
    }

    /** Whether there are so few jobs that those devices can be drawn large. */
    public boolean isPictured() {
        return roles.size() <= FEW_PICTURED && !format.isLarge();
    }

    /** How many pages it has. */
    public int pages() {
        return COVER + roles.size() * RoleHandout.SIDES;
    }

    /** Whether the back of the cover has room to set the jobs side by side. */
    public boolean isCompared() {
        return isTold() && !format.isLarge();
    }

    /** The empty lines on the back of the cover, for whoever takes it home. */
    public int lines() {
        if (format.isLarge()) {
            return LINES_IN_LARGE_PRINT;
        }
        return isCompared() ? LINES - 1 - LINES_OF_A_ROLE * roles.size() : LINES;
    }

    /** The page that the role of that index begins on. */
    public int pageOf(int index) {
        return COVER + 1 + index * RoleHandout.SIDES;
    }
}
