package org.htmdirectory.labor.wage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.htmdirectory.platform.reference.ReferenceRow;
import org.htmdirectory.platform.reference.ReferenceRows;
import org.junit.jupiter.api.Test;

class WageRulesTests {

    @Test
    void refusesPercentilesThatFall() {
        assertThat(WageRules.ascending(row(Map.of("annual_p10_usd", "40000", "annual_p75_usd", "60000"))))
                .isNull();
        assertThat(WageRules.ascending(row(Map.of("annual_p10_usd", "40000", "annual_median_usd", "39990"))))
                .contains("do not rise");
    }

    @Test
    void asksForTheReasonWhereAFigureIsWithheld() {
        assertThat(WageRules.unexplained(row(Map.of("employment", "40")))).contains("does not say why");
        assertThat(WageRules.unexplained(row(Map.of("employment", "40", "marker", "wages=*"))))
                .isNull();
    }

    private static ReferenceRow row(Map<String, String> cells) {
        return ReferenceRows.of(new WageTables().wageTable(), cells);
    }
}
