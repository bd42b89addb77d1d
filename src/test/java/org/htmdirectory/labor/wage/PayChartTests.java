package org.htmdirectory.labor.wage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.platform.chart.Mark;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Standing;
import org.junit.jupiter.api.Test;

class PayChartTests {

    @Test
    void breaksTheLinesOfPayWhereAYearIsMissing() {
        PayChart chart = PayChart.of(List.of(
                        pay(2003, 20, 40, 60), pay(2004, 20, 40, 60), pay(2006, 20, 40, null), pay(2007, 20, 40, 60)))
                .orElseThrow();
        assertThat(chart.drawing().all(Mark.Curve.class).filter(curve -> !curve.closed()))
                .hasSize(2);
        assertThat(chart.drawing().all(Mark.Curve.class).filter(Mark.Curve::closed))
                .hasSize(2);
        assertThat(chart.isBroken()).isFalse();
    }

    private static Wage pay(int year, Integer p10, Integer median, Integer p90) {
        return new Wage(
                SocCode.parse("49-9062"),
                null,
                year,
                100,
                null,
                null,
                p10,
                null,
                median,
                null,
                p90,
                null,
                null,
                null,
                null,
                source());
    }

    private static Citation source() {
        return new Citation(
                "source", "Publisher", "dataset", "Release", "2024", null, null, "2026-11-22", Standing.OWN, null);
    }
}
