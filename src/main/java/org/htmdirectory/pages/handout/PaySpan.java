package org.htmdirectory.pages.handout;

import org.htmdirectory.platform.chart.Scale;

/**
 * Pay from the lowest tenth to the highest as a band with a mark at the median, in a drawing 300 wide.
 *
 * @param median where the mark stands
 */
record PaySpan(String median) {

    private static final int WIDTH = 300;

    static PaySpan of(int p10, int median, int p90) {
        return new PaySpan(new Scale(p10, p90, 0, WIDTH).px(median));
    }
}
