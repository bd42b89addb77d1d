package org.htmdirectory.pages.workforce;

import java.util.List;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;

/** Figures of one unit as bars, each under its year and what was measured. */
final class WorkforceChart {

    private static final int ROW = 42;
    private static final int LETTERS = 38;

    private WorkforceChart() {}

    /** The figures in their order; changes may be below zero. */
    static Drawing of(List<WorkforceFigure> figures) {
        Scale scale =
                Scale.around(figures.stream().mapToDouble(each -> each.value().doubleValue()), 0, 66);
        Sketch bars = new Sketch(scale);
        for (WorkforceFigure each : figures) {
            String name = each.series().length() <= LETTERS
                    ? each.series()
                    : each.series().substring(0, LETTERS - 1).strip() + "…";
            bars.row(ROW)
                    .left(15, each.year() + ": " + name, "ink")
                    .bar(0, each.value().doubleValue(), 21, 14, each.value().signum() < 0 ? "caution" : "accent")
                    .after(33, each.words(), "ink");
        }
        return bars.narrow();
    }
}
