package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FiguresTests {

    @Test
    void groupsTheDigitsOfCountsAndPay() {
        assertThat(Figures.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(Figures.dollars(62_630)).isEqualTo("$62,630");
        assertThat(Figures.dollars(new BigDecimal("30.10"))).isEqualTo("$30.10");
    }

    @Test
    void keepsThousandsAsTheyWerePublished() {
        assertThat(Figures.thousands(new BigDecimal("67.0"))).isEqualTo("67.0 thousand");
        assertThat(Figures.thousands(new BigDecimal("1234.5"))).isEqualTo("1,234.5 thousand");
    }

    @Test
    void neitherRoundsNorAddsDecimals() {
        assertThat(Figures.percent(new BigDecimal("18.4"))).isEqualTo("18.4%");
        assertThat(Figures.percent(new BigDecimal("18"))).isEqualTo("18%");
        assertThat(Figures.decimal(new BigDecimal("0.125"))).isEqualTo("0.125");
        assertThat(Figures.decimal(new BigDecimal("1E+3"))).isEqualTo("1,000");
    }

    @Test
    void givesChangesASign() {
        assertThat(Figures.changePercent(new BigDecimal("18.4"))).isEqualTo("+18.4%");
        assertThat(Figures.changePercent(new BigDecimal("-4.0"))).isEqualTo("−4.0%");
        assertThat(Figures.change(new BigDecimal("0.0"))).isEqualTo("0.0");
    }
}
