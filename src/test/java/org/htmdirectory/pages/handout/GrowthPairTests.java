package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GrowthPairTests {

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
        GrowthPair bars = bars("-5", "5");

        assertThat(Double.parseDouble(bars.own().x())
                        + Double.parseDouble(bars.own().width()))
                .isEqualTo(Double.parseDouble(bars.all().x()));
    }

    @Test
    void whereAllOccupationsAreNotKnownOneBarStandsAlone() {
        assertThat(GrowthPair.of(new BigDecimal("3.1"), null).all()).isNull();
    }

    private static GrowthPair bars(String own, String all) {
        return GrowthPair.of(new BigDecimal(own), new BigDecimal(all));
    }
}
