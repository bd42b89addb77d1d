package org.htmdirectory.labor.wage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.codes.scheme.SocCode;
import org.junit.jupiter.api.Test;

class WageChangeTests {

    private static final Area TEXAS = new Area("48", "texas", "Texas", AreaKind.STATE, List.of("TX"));

    @Test
    void saysHowManyMoreAndHowMuchHigher() {
        assertThat(words(wage(2025, 5_540, 61_660, null), wage(2024, 5_330, 59_710, null)))
                .isEqualTo("5,540 jobs, 210 more than a year before; median pay $61,660, $1,950 higher.");
    }

    @Test
    void saysHowManyFewerAndHowMuchLower() {
        assertThat(words(wage(2025, 5_540, 58_370, null), wage(2024, 6_670, 60_250, null)))
                .isEqualTo("5,540 jobs, 1,130 fewer than a year before; median pay $58,370, $1,880 lower.");
    }

    @Test
    void saysThatNothingChanged() {
        assertThat(words(wage(2025, 40, 50_000, null), wage(2024, 40, 50_000, null)))
                .isEqualTo("40 jobs, as many as a year before; median pay $50,000, the same.");
    }

    @Test
    void namesTheMayThatIsNotTheYearBefore() {
        assertThat(words(wage(2008, 900, 50_000, null), wage(2005, 800, 45_000, null)))
                .startsWith("900 jobs, 100 more than in May 2005;");
    }

    @Test
    void neverTakesAWithheldFigureForZero() {
        assertThat(words(wage(2025, null, null, "employment=**; wages=*"), wage(2024, 60, 50_000, null)))
                .isEqualTo("number of jobs not released; median pay not released.");
        assertThat(words(wage(2025, 60, 50_000, null), wage(2024, null, null, "employment=**; wages=*")))
                .isEqualTo("60 jobs, no number a year before; median pay $50,000, none a year before.");
    }

    @Test
    void warnsWhereTheCountChangedInBetween() {
        assertThat(words(wage(2024, 60, 50_000, null), wage(2013, 50, 40_000, null)))
                .endsWith("The way of counting changed in between.");
        assertThat(words(wage(2025, 60, 50_000, null), wage(2024, 50, 40_000, null)))
                .doesNotContain("counting");
    }

    private static String words(Wage now, Wage before) {
        return new WageChange(now, before).words();
    }

    private static Wage wage(int year, Integer jobs, Integer median, String marker) {
        return new Wage(
                SocCode.MEDICAL_EQUIPMENT_REPAIRERS,
                TEXAS,
                year,
                jobs,
                null,
                null,
                null,
                null,
                median,
                null,
                null,
                null,
                null,
                marker,
                null,
                null);
    }
}
