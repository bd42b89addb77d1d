package org.htmdirectory.labor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.htmdirectory.reference.ReferenceRow;
import org.junit.jupiter.api.Test;

class FigureRulesTests {

    @Test
    void acceptsSumsThatAreOffByRoundingOnly() {
        assertThat(FigureRules.sum(projection("37.9", "49.9", "11.9", "31.5"))).isNull();
        assertThat(FigureRules.sum(projection("37.9", "50.0", "11.9", "31.5"))).contains("together");
    }

    @Test
    void acceptsOnlyPercentagesThatTheRoundedJobsAllow() {
        assertThat(FigureRules.percent(projection("37.9", "49.9", "11.9", "31.5")))
                .isNull();
        assertThat(FigureRules.percent(projection("67.0", "79.3", "12.3", "18.4")))
                .isNull();
        assertThat(FigureRules.percent(projection("67.0", "54.7", "-12.3", "-18.4")))
                .isNull();
        assertThat(FigureRules.percent(projection("67.0", "79.3", "12.3", "19.4")))
                .contains("give");
        assertThat(FigureRules.percent(projection("67.0", "79.3", "12.3", "-18.4")))
                .contains("give");
    }

    @Test
    void saysNothingOfFiguresThatAreMissing() {
        ReferenceRow row = projection("71.8", "", "", "12.6");
        assertThat(FigureRules.sum(row)).isNull();
        assertThat(FigureRules.percent(row)).isNull();
    }

    @Test
    void refusesPercentilesThatFall() {
        assertThat(FigureRules.ascending(row(Map.of("annual_p10_usd", "40000", "annual_p75_usd", "60000"))))
                .isNull();
        assertThat(FigureRules.ascending(row(Map.of("annual_p10_usd", "40000", "annual_median_usd", "39990"))))
                .contains("do not rise");
    }

    @Test
    void asksForTheReasonWhereAFigureIsWithheld() {
        assertThat(FigureRules.unexplained(row(Map.of("employment", "40")))).contains("does not say why");
        assertThat(FigureRules.unexplained(row(Map.of("employment", "40", "marker", "wages=*"))))
                .isNull();
    }

    @Test
    void leavesWhatIsNotANumberToTheCheckOfItsColumn() {
        assertThat(FigureRules.sum(projection("many", "49.9", "11.9", "31.5"))).isNull();
    }

    @Test
    void refusesADecadeOfAnotherLengthAndACodeOfAnotherForm() {
        assertThat(FigureRules.tenYears(row(Map.of("base_year", "2023", "target_year", "2034"))))
                .contains("ten years");
        assertThat(FigureRules.soc(row(Map.of("code", "49-906")))).contains("is not a SOC code");
    }

    private static ReferenceRow projection(String base, String target, String change, String percent) {
        return row(Map.of(
                "employment_base_thousands", base,
                "employment_target_thousands", target,
                "change_thousands", change,
                "change_percent", percent));
    }

    private static ReferenceRow row(Map<String, String> cells) {
        ReferenceRow row = mock();
        when(row.cell(anyString())).thenAnswer(call -> cells.getOrDefault(call.<String>getArgument(0), ""));
        return row;
    }
}
