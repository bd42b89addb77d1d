package org.htmdirectory.lists.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.lists.pages.CountChart.Sort;
import org.htmdirectory.platform.chart.Bar;
import org.junit.jupiter.api.Test;

class CountChartTests {

    @Test
    void theWholeWidthStandsForAllRows() {
        CountChart chart = new CountChart(
                "a", "Rows", "Answer", List.of(new Sort("Role", null, 40), new Sort("Other", null, 10)), 80);

        assertThat(chart.drawing().all(Bar.class)).extracting(Bar::width).containsExactly("50.00%", "12.50%");
        assertThat(chart.sorts()).extracting(chart::share).containsExactly("50.0%", "12.5%");
    }

    @Test
    void aListWithoutRowsHasBarsWithoutWidth() {
        assertThat(new CountChart("a", "Rows", "Answer", List.of(new Sort("Role", null, 0)), 0)
                        .drawing()
                        .all(Bar.class))
                .extracting(Bar::width)
                .containsExactly("0.00%");
    }
}
