package org.htmdirectory.pages.roles;

import java.util.List;

/**
 * The picture "one job, many names", ready to draw: on the left the wordings by kind, in the middle the role, on the
 * right the official codes by scheme, joined by ribbons as thick as their share. All lengths are in units of the
 * drawing's own coordinates, {@link #WIDTH} wide.
 *
 * @param height of the drawing
 * @param role the name in the middle, broken into lines
 * @param roleBox where the middle stands
 * @param names the groups on the left
 * @param codes the groups on the right
 */
record NamesPicture(double height, List<Line> role, Box roleBox, List<Group> names, List<Group> codes) {

    static final int WIDTH = 960;

    /** The drawing's coordinate system, for its {@code viewBox}. */
    public String viewBox() {
        return "0 0 " + WIDTH + " " + Math.round(height);
    }

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {

        double middle() {
            return x + width / 2;
        }
    }

    /** Some text at a place; {@code y} is its baseline. */
    record Line(String text, double x, double y) {}

    /**
     * A group of entries and the ribbon that joins it to the role.
     *
     * @param label its heading
     * @param ribbon the outline of the ribbon, as SVG path data
     * @param bar the end of the ribbon at the group
     * @param entries its entries; those that find no room are counted by the last line
     * @param also what else its code counts, as lines of text; empty where nothing is known
     */
    record Group(Line label, String ribbon, Box bar, List<Entry> entries, List<Line> also) {}

    /**
     * One entry.
     *
     * @param line its text, shortened where it is too long for the column
     * @param full the whole text
     * @param address where it leads
     */
    record Entry(Line line, String full, String address) {}
}
