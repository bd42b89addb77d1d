package org.htmdirectory.handout;

import org.htmdirectory.wage.Scale;

/**
 * Pay from the lowest tenth to the highest as a band with a mark at the middle, joined to three figures above it: at the
 * left, in the middle and at the right of a drawing 300 wide.
 *
 * @param median where the mark stands
 */
record PaySpan(String median) {

    private static final int WIDTH = 300;

    static PaySpan of(int p10, int median, int p90) {
        return new PaySpan(new Scale(p10, p90, 0, WIDTH).px(median));
    }

    /** The line from the figure in the middle to the mark, as SVG path data. */
    public String leader() {
        return "M%d 0V4L%s 10V15".formatted(WIDTH / 2, median);
    }
}
