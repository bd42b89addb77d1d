package org.htmdirectory.careers.program;

import java.util.List;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;

/** How many finished a program, a bar for each school year. */
final class CompletionChart {

    private static final int ROW = 24;

    private CompletionChart() {}

    static Drawing of(List<Completion> completions) {
        int most = completions.stream()
                .filter(Completion::isAny)
                .mapToInt(Completion::awards)
                .max()
                .orElse(1);
        Sketch bars = new Sketch(new Scale(0, most, 20, 85));
        for (Completion one : completions) {
            bars.row(ROW).left(16, one.schoolYear(), "muted-ink");
            bars.bar(0, one.isAny() ? one.awards() : 0, 4, 14, "accent").after(16, one.words(), "ink");
        }
        return bars.narrow();
    }
}
