package org.htmdirectory.labor.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.htmdirectory.platform.reference.ReferenceRow;
import org.htmdirectory.platform.reference.ReferenceRows;
import org.junit.jupiter.api.Test;

class ProjectionRulesTests {

    @Test
    void acceptsSumsThatAreOffByRoundingOnly() {
        assertThat(ProjectionRules.sum(projection("37.9", "49.9", "11.9", "31.5")))
                .isNull();
        assertThat(ProjectionRules.sum(projection("37.9", "50.0", "11.9", "31.5")))
                .contains("together");
    }

    @Test
    void acceptsOnlyPercentagesThatTheRoundedJobsAllow() {
        assertThat(ProjectionRules.percent(projection("37.9", "49.9", "11.9", "31.5")))
                .isNull();
        assertThat(ProjectionRules.percent(projection("67.0", "79.3", "12.3", "18.4")))
                .isNull();
        assertThat(ProjectionRules.percent(projection("67.0", "54.7", "-12.3", "-18.4")))
                .isNull();
        assertThat(ProjectionRules.percent(projection("67.0", "79.3", "12.3", "19.4")))
                .contains("give");
        assertThat(ProjectionRules.percent(projection("67.0", "79.3", "12.3", "-18.4")))
                .contains("give");
    }

    @Test
    void saysNothingOfFiguresThatAreMissing() {
        ReferenceRow row = projection("71.8", "", "", "12.6");
        assertThat(ProjectionRules.sum(row)).isNull();
        assertThat(ProjectionRules.percent(row)).isNull();
    }

    @Test
    void leavesWhatIsNotANumberToTheCheckOfItsColumn() {
        assertThat(ProjectionRules.sum(projection("many", "49.9", "11.9", "31.5")))
                .isNull();
    }

    @Test
    void refusesADecadeOfAnotherLength() {
        assertThat(ProjectionRules.tenYears(row(Map.of("base_year", "2023", "target_year", "2034"))))
                .contains("ten years");
    }

    private static ReferenceRow projection(String base, String target, String change, String percent) {
        return row(Map.of(
                "employment_base_thousands", base,
                "employment_target_thousands", target,
                "change_thousands", change,
                "change_percent", percent));
    }

    private static ReferenceRow row(Map<String, String> cells) {
        return ReferenceRows.of(new LaborTables().projectionTable(), cells);
    }
}
