package org.htmdirectory.labor.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class LaborTests {

    private static final SocCode REPAIRERS = SocCode.parse("49-9062");
    private static final SocCode ENGINEERS = SocCode.parse("17-2031");

    @Autowired
    private Labor labor;

    @Autowired
    private Schemes schemes;

    @Test
    void holdsTheGrowthThatIsQuotedMost() {
        Projection quoted = labor.quoted(REPAIRERS).orElseThrow();
        assertThat(quoted.decade()).isEqualTo("2023–33");
        assertThat(quoted.percent()).isEqualTo(new BigDecimal("18.4"));
        assertThat(quoted.baseJobs()).isEqualTo(new BigDecimal("67.0"));
        assertThat(quoted.targetJobs()).isEqualTo(new BigDecimal("79.3"));
        assertThat(labor.quoted(SocCode.TOTAL).orElseThrow().percent()).isEqualTo(new BigDecimal("4.0"));
    }

    @Test
    void takesTheNewestDecadeHeldInFullForTheNewest() {
        assertThat(labor.newest(REPAIRERS).orElseThrow().decade()).isEqualTo("2024–34");
        assertThat(labor.newest(REPAIRERS).orElseThrow().percent()).isEqualTo(new BigDecimal("12.9"));
    }

    @Test
    void neverTakesASecondHandFigureForAWholeOne() {
        Projection reported = labor.projection(REPAIRERS, 2025).orElseThrow();
        assertThat(reported.isSecondHand()).isTrue();
        assertThat(reported.isWhole()).isFalse();
        assertThat(reported.targetJobs()).isNull();
    }

    @Test
    void keepsTheTitleOfEachDecade() {
        assertThat(labor.projection(ENGINEERS, 2018).orElseThrow().title()).isEqualTo("Biomedical engineers");
        assertThat(labor.projection(ENGINEERS, 2019).orElseThrow().title())
                .isEqualTo("Bioengineers and biomedical engineers");
        assertThat(labor.growthOf(ENGINEERS).orElseThrow().isRenamed()).isTrue();
    }

    @Test
    void saysWhichFiguresOfAllOccupationsAreSums() {
        Growth growth = labor.growthOf(REPAIRERS).orElseThrow();

        assertThat(growth.sums()).extracting(Projection::baseYear).containsExactly(2018, 2020, 2021, 2022);
        assertThat(growth.sums()).allSatisfy(sum -> assertThat(sum.note()).contains("the sum of its", "BLS prints"));
    }

    @Test
    void knowsAnEntryForEveryCodeWithFigures() {
        assertThat(labor.occupations())
                .allSatisfy(soc -> assertThat(schemes.code(soc)).as(soc.text()).isPresent());
    }
}
