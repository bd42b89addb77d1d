package org.htmdirectory.labor.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.scheme.SchemeSlug;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PeopleUnderCodesTests {

    private static final SocCode REPAIRERS = SocCode.MEDICAL_EQUIPMENT_REPAIRERS;

    @Autowired
    private PeopleUnderCodes people;

    @Autowired
    private Labor labor;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Crosswalk crosswalk;

    @Test
    void hospitalsEmployElevenOfAHundredRepairersAndPayThemMoreThanWholesalersDo() {
        assertThat(people.of(REPAIRERS).industries())
                .extracting(EmployingIndustry::share, EmployingIndustry::median)
                .containsSubsequence(tuple(31, 66_640), tuple(11, 74_560));
    }

    @Test
    void openingsAreGrowthAndThoseWhoLeave() {
        Separation newest = people.of(REPAIRERS).separations().get(3);

        assertThat(newest.decade()).isEqualTo("2024–34");
        assertThat(newest.growth().add(newest.exits()).add(newest.transfers())).isEqualTo(newest.openings());
        assertThat(newest.openings())
                .isEqualTo(labor.newest(REPAIRERS).orElseThrow().openings());
    }

    @Test
    void aboutEveryFourthRepairerHasAnAssociateDegree() {
        assertThat(people.of(REPAIRERS).attainment().associate()).isEqualTo(new BigDecimal("25.1"));
    }

    @Test
    void everyDecadeOfAllOccupationsUpToTheNewestIsWhole() {
        assertThat(labor.allOccupations())
                .allMatch(Projection::isWhole)
                .extracting(Projection::baseYear)
                .containsExactly(2010, 2012, 2014, 2016, 2018, 2019, 2020, 2021, 2022, 2023, 2024);
    }

    @Test
    void everyCodeOfARoleWithFiguresHasEveryDecadeThatTheOriginalsHold() {
        List<SocCode> withRoles = schemes
                .codes(schemes.scheme(SchemeSlug.US_SOC).orElseThrow())
                .stream()
                .filter(code -> !crosswalk.rolesOf(code).isEmpty())
                .map(code -> SocCode.parse(code.code()))
                .filter(soc -> labor.newest(soc).isPresent())
                .toList();

        assertThat(withRoles)
                .hasSizeGreaterThan(20)
                .allSatisfy(soc -> assertThat(labor.projectionsOf(soc))
                        .extracting(Projection::baseYear)
                        .contains(2022, 2023, 2024));
    }
}
