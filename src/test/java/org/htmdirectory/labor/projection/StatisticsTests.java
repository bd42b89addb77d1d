package org.htmdirectory.labor.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.platform.chart.Bar;
import org.junit.jupiter.api.Test;

class StatisticsTests {

    private static final SocCode SOC = SocCode.parse("49-9062");

    @Test
    void theLargerBarFillsTheDrawing() {
        assertThat(bars("10", "5").get(0).width()).isEqualTo("100.00%");
    }

    @Test
    void theSmallerBarIsInProportion() {
        assertThat(bars("10", "5").get(1).width()).isEqualTo("50.00%");
    }

    @Test
    void aDeclineLiesLeftOfAllOccupations() {
        List<Bar> bars = bars("-5", "5");

        assertThat(bars.get(0).to()).isEqualTo(bars.get(1).from());
    }

    @Test
    void whereAllOccupationsAreNotKnownOneBarStandsAlone() {
        assertThat(bars("3.1", null)).hasSize(1);
    }

    private static List<Bar> bars(String own, String all) {
        GrowthRow row = new GrowthRow(decade(own), all == null ? null : decade(all), true);
        return new Statistics(null, new Growth(SOC, "Repairers", List.of(row)), null).bars();
    }

    private static Projection decade(String percent) {
        return new Projection(
                SOC,
                "Repairers",
                2024,
                2034,
                null,
                null,
                null,
                new BigDecimal(percent),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
