package org.htmdirectory.careers.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who has worked in the field for many years would expect of ways. */
class TradeWaysTests extends LadderTest {

    private static final String FIELD_ENGINEER = "medical-equipment-field-service-engineer-manufacturer";

    @Test
    void aNursePlansEquipmentWithoutBecomingATechnicianFirst() {
        assertThat(ways("registered-nurse", "medical-equipment-planner"))
                .singleElement()
                .satisfies(choice -> {
                    assertThat(labels(choice)).containsExactly("Registered nurse", "Equipment planner");
                    assertThat(choice.way().study()).isEqualTo(2);
                    assertThat(choice.way().isTotalKnown()).isFalse();
                });
    }

    @Test
    void aStepThatNoSourceDescribesShortensNoOtherWay() {
        assertThat(ways("science-graduate", "medical-equipment-planner").map(WayChoice::heading))
                .first()
                .asString()
                .startsWith("College first");
    }

    @ParameterizedTest
    @CsvSource({FIELD_ENGINEER + ",3 to 7 years", "medical-equipment-field-service-engineer-independent,3 to 7 years"})
    void whoChangesToAJobThatAsksForYearsHasWorkedThemBefore(String from, String years) {
        assertThat(ways(from, "biomedical-equipment-technician-iii")).first().satisfies(choice -> {
            assertThat(years(choice).words()).isEqualTo(years);
            assertThat(choice.way()
                            .steps()
                            .get(0)
                            .time(choice.way().yearsOfSteps().get(0)))
                    .isEqualTo(years + ", counting your time in the job before");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "army-68a,biomedical-equipment-technician-iii",
        "air-force-4a2x1,biomedical-equipment-technician-iii",
        "navy-biomedical-corpsman,biomedical-equipment-technician-iii",
        "army-68a,laboratory-equipment-specialist",
        "air-force-4a2x1,medical-equipment-field-service-engineer-laboratory",
        "navy-biomedical-corpsman,medical-equipment-field-service-engineer-independent"
    })
    void whoWasHiredOnTheMilitaryCourseOwesNoDegreeForATechniciansJobByWhateverWay(String from, String to) {
        assertThat(ways(from, to))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.way().study()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"army-68a", "air-force-4a2x1", "navy-biomedical-corpsman"})
    void theThirdLevelTakesAVeteranAsLongByWhateverWay(String from) {
        assertThat(ways(from, "biomedical-equipment-technician-iii")
                        .filter(choice -> choice.heading().startsWith("After your service"))
                        .map(LadderTest::years)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void oneJobOnTheWayAsksTheSameOfAVeteranByWhateverWay() {
        assertThat(ways("army-68a", "medical-device-integration-specialist"))
                .hasSizeGreaterThan(1)
                .allSatisfy(choice -> assertThat(choice.way().steps())
                        .filteredOn(step -> step.study() > 0)
                        .singleElement()
                        .satisfies(step ->
                                assertThat(step.transition().to().label()).isEqualTo("Device integration specialist")));
    }

    @ParameterizedTest
    @CsvSource({
        "army-68a,htm-manager,'After your service, then an engineering degree'",
        "army-68a,medical-equipment-planner,'After your service, then an engineering degree'",
        "electronics-graduate,clinical-engineer-i,'Straight into a job, then an engineering degree'",
        "bmet-i,clinical-engineer-ii,'From job to job, then an engineering degree'"
    })
    void aWayIsNamedByWhatIsFirstOnIt(String from, String to, String heading) {
        assertThat(ways(from, to).map(WayChoice::heading))
                .anyMatch(name -> name.startsWith(heading))
                .noneMatch(name -> name.startsWith("An engineering degree first, by way of BMET"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bmet-i",
                "biomedical-equipment-technician-ii",
                "biomedical-equipment-technician-iii",
                "it-support-technician"
            })
    void whoGoesIntoSecurityIsToldOfTheFirstCertificationInIt(String from) {
        assertThat(ways(from, "medical-device-security-specialist"))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.way()
                                .steps()
                                .get(choice.way().steps().size() - 1)
                                .transition()
                                .certifications())
                        .extracting(Certification::slug)
                        .contains("comptia-security-plus"));
    }

    @Test
    void dialysisIsEnteredStraightOrAfterCollege() {
        assertThat(ways(PUPIL, "dialysis-equipment-technician").map(WayChoice::heading))
                .containsExactly("Work first", "College first");
    }

    @Test
    void aYearOfEngineeringIsNotHalfOfATechniciansDegree() {
        WayChoice college = ways("engineering-student", "biomedical-equipment-technician-i")
                .filter(choice -> choice.heading().equals("College first"))
                .findFirst()
                .orElseThrow();
        List<Step> steps = college.way().steps();

        assertThat(college.way().study()).isEqualTo(2);
        assertThat(steps.get(0).transition().task()).contains("which of your credits");
        assertThat(steps.get(1).time(college.way().yearsOfSteps().get(1)))
                .startsWith("2 years, less if the college takes your credits");
    }

    @Test
    void whoHasBegunADegreeMayTakeWhateverADiplomaOpens() {
        assertThat(ways("engineering-student", "biomedical-equipment-technician-i")
                        .map(WayChoice::heading))
                .startsWith("College first")
                .contains("An apprenticeship");
    }

    @Test
    void aYearOfEngineeringCountsTowardTheDegreeThatItBelongsTo() {
        assertThat(ways("engineering-student", "clinical-engineer-i"))
                .first()
                .satisfies(choice -> assertThat(choice.way().study()).isEqualTo(3));
    }

    @Test
    void sixWeeksOfSchoolMakeNobodyAnEngineerForRadiationTherapy() {
        Place linacs = rung("radiation-therapy-service-engineer");

        assertThat(((Rung) linacs).schooling()).contains("six weeks, and then much time");
        assertThat(ladder().to(linacs))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.task()).contains("training alone is not enough"));
    }
}
