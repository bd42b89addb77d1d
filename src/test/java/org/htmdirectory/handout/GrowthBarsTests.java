package org.htmdirectory.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GrowthBarsTests {

    @Test
    void theLargerBarFillsTheDrawing() {
        assertThat(bars("10", "5").own().width()).startsWith("100");
    }

    @Test
    void theSmallerBarIsInProportion() {
        assertThat(bars("10", "5").all().width()).startsWith("50");
    }

    @Test
    void aDeclineLiesLeftOfAllOccupations() {
        GrowthBars bars = bars("-5", "5");

        assertThat(Double.parseDouble(bars.own().x())
                        + Double.parseDouble(bars.own().width()))
                .isEqualTo(Double.parseDouble(bars.all().x()));
    }

    @Test
    void whereAllOccupationsAreNotKnownOneBarStandsAlone() {
        assertThat(GrowthBars.of(new BigDecimal("3.1"), null).all()).isNull();
    }

    private static GrowthBars bars(String own, String all) {
        return GrowthBars.of(new BigDecimal(own), new BigDecimal(all));
    }
}
