package org.htmdirectory.pages.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.platform.chart.Bar;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Mark;
import org.junit.jupiter.api.Test;

class HistoryChartTests {

    private static final PastCode FIRST = code("49-9062", CountedWork.TECHNICIANS, 1999, 2017);
    private static final PastCode SECOND = code("49-9062", CountedWork.TECHNICIANS, 2018, null);
    private static final PastCode OTHER = code("17-2031", CountedWork.ENGINEERS, 1999, null);

    @Test
    void whatIsInUseReachesTheEndOfTheAxis() {
        assertThat(bars(HistoryChart.of(List.of(FIRST, SECOND))))
                .extracting(each -> Math.round(each.to()))
                .containsExactly(78L, 99L);
    }

    @Test
    void aCodeThatGoesOnIsNamedOnce() {
        assertThat(words(HistoryChart.of(List.of(FIRST, SECOND)))).containsOnlyOnce("49-9062");
    }

    @Test
    void techniciansAndEngineersHaveLanesOfTheirOwn() {
        assertThat(words(HistoryChart.of(List.of(FIRST, OTHER)))).contains("List: technicians", "List: engineers");
    }

    private static List<Bar> bars(Drawing drawing) {
        return drawing.all(Bar.class).toList();
    }

    private static List<String> words(Drawing drawing) {
        return drawing.all(Mark.Words.class).map(Mark.Words::text).toList();
    }

    private static PastCode code(String code, CountedWork work, int from, Integer to) {
        return new PastCode("slug", "List", "2018", code, "Name", work, from, to, Naming.SHARED, "Text.", List.of());
    }
}
