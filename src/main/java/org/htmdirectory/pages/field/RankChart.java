package org.htmdirectory.pages.field;

import java.util.List;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;

/**
 * Places in a ranking of a hundred, year by year, the first place on the right; a doubtful year is drawn hollow. Years
 * are not joined by a line: lists are made anew each year.
 */
final class RankChart {

    private RankChart() {}

    /** One a row, the oldest first; each has a rank. */
    static Drawing of(List<Milestone> ranked) {
        Sketch chart = new Sketch(new Scale(100, 1, 24, 88))
                .row(28)
                .words(100, null, 14, "100th", "muted-ink middle")
                .words(1, null, 14, "1st", "muted-ink middle");
        for (Milestone each : ranked) {
            String style = each.doubt().isJudged() ? "caution stroke" : "accent";
            chart.row(28)
                    .left(18, each.when(), "ink")
                    .stroke(100, 14, 1, 14, Sketch.HAIRLINE)
                    .dot(each.rank(), 14, 6, style, null)
                    .words(each.rank(), 11, 18, String.valueOf(each.rank()), "figure halo");
        }
        return chart.narrow();
    }
}
