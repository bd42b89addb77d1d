package org.htmdirectory.labor.wage;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.platform.chart.Absence;
import org.htmdirectory.platform.chart.Figure;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class WagesTests {

    private static final SocCode REPAIRERS = SocCode.parse("49-9062");

    @Autowired
    private Wages wages;

    @Test
    void holdsPaySince2003InOrder() {
        assertThat(wages.wagesOf(REPAIRERS))
                .extracting(Wage::year)
                .startsWith(2003)
                .endsWith(2025)
                .isSorted();
    }

    @Test
    void listsTheStatesOfOneMayOnly() {
        assertThat(wages.states(REPAIRERS))
                .hasSizeGreaterThan(45)
                .allSatisfy(wage -> assertThat(wage.year()).isEqualTo(2025))
                .extracting(wage -> wage.area().name())
                .isSorted();
    }

    @Test
    void showsAWithheldFigureAsWithheldAndNeverAsZero() {
        WageRow traverseCity = WageRow.of(
                wages.wagesOf(REPAIRERS, wages.area("traverse-city-mi").orElseThrow())
                        .get(0));
        assertThat(traverseCity.median()).isEqualTo(new Figure(null, Absence.SUPPRESSED));
        assertThat(traverseCity.jobs().text()).isEqualTo("40");
    }

    @Test
    void holdsTheStatesSince2003() {
        assertThat(wages.wagesOf(REPAIRERS, wages.area("texas").orElseThrow()))
                .extracting(Wage::year)
                .startsWith(2003, 2004, 2005)
                .contains(2011, 2012, 2013)
                .endsWith(2024, 2025);
    }
}
