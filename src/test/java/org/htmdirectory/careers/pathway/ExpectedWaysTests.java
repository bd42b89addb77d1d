package org.htmdirectory.careers.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Learned;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.careers.ladder.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parent, a student or somebody at work would expect of the ways that they ask for. */
class ExpectedWaysTests extends LadderTest {

    @Test
    void noWayGoesBackToARoleOnceLeftOnTheWayToAnother() {
        assertThat(ways("bmet-i", "clinical-engineer-i"))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(labels(choice)).doesNotContain("Field engineer at a manufacturer"));
    }

    @Test
    void whoIsATechnicianAlreadyIsNotSentToCollegeForTechnicians() {
        assertThat(pathways.ways(
                        rung("biomedical-equipment-technician-ii"),
                        rung("biomedical-equipment-support-specialist-veterans-affairs")))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(labels(choice)).doesNotContain("BMET student"));
    }

    @ParameterizedTest
    @CsvSource({
        "imaging-service-engineer-i,An apprenticeship",
        "medical-device-security-specialist,The armed forces",
        "laboratory-equipment-specialist,An apprenticeship"
    })
    void paidTrainingDoesNotShortenADegree(String to, String heading) {
        assertThat(ways(PUPIL, to))
                .filteredOn(choice -> choice.heading().startsWith(heading))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.way().study()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "army-68a,imaging-service-engineer-ii",
        "army-68a,imaging-service-engineer-senior",
        "army-68a,imaging-service-engineer-specialist",
        "army-68a,radiation-therapy-service-engineer",
        "army-68a,medical-equipment-field-service-engineer-senior",
        "army-68a,medical-equipment-field-service-engineer-independent",
        "air-force-4a2x1,imaging-service-engineer-ii",
        "navy-biomedical-corpsman,radiation-therapy-service-engineer"
    })
    void whoWasHiredOnTheMilitaryCourseOwesNoDegreeForAPromotionInTheSameLine(String from, String to) {
        assertThat(ways(from, to).findFirst())
                .hasValueSatisfying(first -> assertThat(first.way().study()).isZero());
    }

    @Test
    void noPromotionWithinATechniciansRoleAsksForMoreSchoolThanTheWayIntoItOutOfService() {
        assertThat(ladder().transitions())
                .filteredOn(step -> step.from() instanceof Rung from
                        && step.to() instanceof Rung to
                        && from.role().equals(to.role())
                        && step.kind() != Transition.Kind.EDUCATION
                        && ladder().to(from).stream().anyMatch(into -> into.kind() == Transition.Kind.MILITARY))
                .isNotEmpty()
                .allSatisfy(
                        step -> assertThat(step.studyAfter(Learned.in(place("army-biomedical-equipment-specialist"))))
                                .as(step.slug())
                                .isZero());
    }

    @ParameterizedTest
    @CsvSource({
        "army-68a,htm-manager,Army 68A",
        "army-68a,htm-director,Army 68A",
        "air-force-4a2x1,htm-director,Air Force 4A251",
        "navy-biomedical-corpsman,htm-executive,'Navy corpsman, biomedical'"
    })
    void whoLeavesServiceToLeadClimbsTheOrdinaryLadderFirst(String from, String to, String label) {
        assertThat(ways(from, to).findFirst().map(PathwaysTests::labels))
                .hasValueSatisfying(labels -> assertThat(labels)
                        .startsWith(label, "BMET II", "BMET III", "Biomedical supervisor", "HTM manager"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"htm-manager", "htm-director", "htm-executive"})
    void anApprenticeToLeadClimbsTheOrdinaryLadder(String to) {
        assertThat(ways(PUPIL, to))
                .filteredOn(choice -> choice.heading().startsWith("An apprenticeship"))
                .isNotEmpty()
                .allSatisfy(choice ->
                        assertThat(labels(choice)).containsSubsequence("BMET II", "BMET III", "Biomedical supervisor"));
    }

    @ParameterizedTest
    @CsvSource({
        "electronics-technician,imaging-service-engineer-i,From the work you do,4 to 5 years",
        "high-school-student,imaging-service-engineer-i,An apprenticeship,6 to 9 years",
        "high-school-student,medical-equipment-field-service-engineer-manufacturer,An apprenticeship,4 to 8 years",
        "it-support-technician,medical-device-security-specialist,From the work you do,4 to 6 years"
    })
    void nobodyWorksAndStudiesFullTimeAtOnce(String from, String to, String heading, String years) {
        assertThat(ways(from, to))
                .filteredOn(choice -> choice.heading().startsWith(heading))
                .first()
                .satisfies(choice -> assertThat(years(choice).words()).isEqualTo(years));
    }

    @Test
    void whoProtectsNetworksComesFromADegreeInComputingOrFromTheBench() {
        assertThat(ways(PUPIL, "medical-device-security-specialist").map(WayChoice::heading))
                .startsWith("A degree in computing first")
                .contains("College first");
        assertThat(years(first("medical-device-security-specialist"))).isEqualTo(new Years(5, 9));
        assertThat(ways("it-support-technician", "medical-device-security-specialist")
                        .map(WayChoice::heading))
                .containsExactly("From the work you do, with school", "A degree in computing first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"htm-manager", "imaging-service-engineer-specialist", "htm-director"})
    void whoHasReachedTheThirdLevelIsNotSentToAPostForBeginners(String to) {
        assertThat(ways("biomedical-equipment-technician-iii", to))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(labels(choice)).doesNotContain("VA equipment specialist"));
    }

    @ParameterizedTest
    @CsvSource({"registered-nurse,1", "radiologic-technologist,1", "science-graduate,1", "patient-care-worker,2"})
    void whoHoldsADegreeTakesTheCertificateOfOneYear(String from, int study) {
        assertThat(ways(from, "biomedical-equipment-technician-i").findFirst())
                .hasValueSatisfying(first -> assertThat(first.way().study()).isEqualTo(study));
    }

    @Test
    void noStartIsCalledAsAPatientCareJobIs() {
        assertThat(ladder().rungs().stream().map(Rung::label)).doesNotContain("Dialysis technician");
    }

    @Test
    void anApprenticeMeetsTheRuleOfVeteransAffairsWithoutADegree() {
        assertThat(ways(PUPIL, "biomedical-equipment-support-specialist-veterans-affairs"))
                .filteredOn(choice -> choice.heading().equals("An apprenticeship"))
                .hasSize(1)
                .allSatisfy(choice -> assertThat(choice.way().study()).isZero());
    }

    @ParameterizedTest
    @CsvSource({
        "biomedical-equipment-technician-i,College first,2 to 3 years",
        "biomedical-equipment-technician-ii,College first,3 to 6 years",
        "biomedical-equipment-technician-iii,College first,5 to 10 years",
        "clinical-engineer-i,An engineering degree first,4 to 6 years",
        "biomedical-equipment-support-specialist-veterans-affairs,College first,1 to 3 years"
    })
    void fromHighSchoolTheOrdinaryWayComesFirstAndIsTheQuickest(String to, String heading, String years) {
        WayChoice first = first(to);

        assertThat(first.heading()).isEqualTo(heading);
        assertThat(years(first).words()).isEqualTo(years);
        assertThat(first.merits()).contains(Merit.QUICKEST);
    }

    @Test
    void theOrdinaryWayComesFirstThoughAnotherMayBeQuicker() {
        assertThat(ways(PUPIL, "imaging-service-engineer-i").map(WayChoice::heading))
                .containsExactly("College first", "The armed forces", "An apprenticeship");
        assertThat(years(first("imaging-service-engineer-i"))).isEqualTo(new Years(4, 5));
    }

    @Test
    void aTechnicianIsMadeByCollegeAnApprenticeshipOrTheArmedForces() {
        assertThat(ways(PUPIL, "biomedical-equipment-technician-ii").map(WayChoice::heading))
                .containsExactlyInAnyOrder("College first", "An apprenticeship", "The armed forces");
    }

    @Test
    void collegeToBmetTwoIsTwoYearsOfSchoolAndOneToThreeOfWork() {
        WayChoice college = first("biomedical-equipment-technician-ii");

        assertThat(labels(college)).containsExactly("High school graduate", "BMET student", "BMET I", "BMET II");
        assertThat(college.way().study()).isEqualTo(2);
        assertThat(college.way().steps().get(2).years()).isEqualTo(new Years(1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"htm-manager", "htm-director", "htm-executive", "htm-supervisor-biomedical"})
    void noLeaderIsMadeByTheWarrantOfficersOfTheArmy(String to) {
        assertThat(labels(first(to))).containsSubsequence("BMET student", "BMET I", "BMET II", "BMET III");
        assertThat(ways(PUPIL, to))
                .allSatisfy(choice -> assertThat(labels(choice)).doesNotContain("Army 670A"));
    }

    @Test
    void aManagerHasSupervisedAndHoldsABachelorsDegree() {
        assertThat(labels(first("htm-manager"))).endsWith("Biomedical supervisor", "HTM manager");
        assertThat(first("htm-manager").way().study()).isEqualTo(4);
        assertThat(years(first("htm-manager")).least()).isGreaterThanOrEqualTo(7);
    }

    @Test
    void aBiomedicalSupervisorComesFromHospitalBenchesNotFromDentalChairs() {
        assertThat(ways(PUPIL, "htm-supervisor-biomedical"))
                .allSatisfy(choice -> assertThat(labels(choice)).doesNotContain("Dental equipment technician"));
    }

    @Test
    void radiationTherapyIsReachedThroughAMakerOrAnImagingPost() {
        assertThat(ways(PUPIL, "radiation-therapy-service-engineer"))
                .allSatisfy(choice -> assertThat(labels(choice))
                        .containsAnyOf("Field engineer at a manufacturer", "Imaging engineer II"));
        assertThat(first("radiation-therapy-service-engineer").way().steps()).hasSize(3);
    }

    @Test
    void aSecondDegreeInEngineeringTakesFourYearsOfStudy() {
        assertThat(ways("science-graduate", "clinical-engineer-i"))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.way().study()).isGreaterThanOrEqualTo(4));
    }

    @Test
    void whoHasAnEngineeringDegreeNeedsNoFurtherStudyToBecomeAManager() {
        assertThat(ways("engineering-graduate", "htm-manager"))
                .isNotEmpty()
                .anySatisfy(choice -> assertThat(choice.way().study()).isZero());
    }

    @ParameterizedTest
    @CsvSource({
        "engineering-graduate, clinical-engineer-i",
        "engineering-graduate, medical-device-technical-support-engineer",
        "electronics-graduate, biomedical-equipment-technician-i"
    })
    void whoHasFinishedTheSchoolThatAJobAsksForAppliesStraightAway(String from, String to) {
        assertThat(ways(from, to).findFirst()).hasValueSatisfying(first -> {
            assertThat(first.way().places()).hasSize(2);
            assertThat(first.way().study()).isZero();
        });
    }

    @Test
    void theWayOfAGraduateOnlyEverContinuesTheStraightOne() {
        assertThat(ways("engineering-graduate", "clinical-engineer-ii")
                        .findFirst()
                        .map(PathwaysTests::labels))
                .hasValueSatisfying(labels -> assertThat(labels)
                        .containsExactly("Engineering graduate", "Clinical engineer I", "Clinical engineer II"));
    }

    @Test
    void whoLeadsDoesNotBeginAgainAtAFirstLevelOnTheWayUp() {
        assertThat(ways("biomedical-equipment-technician-lead", "htm-manager"))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(labels(choice)).doesNotContain("Imaging engineer I"));
    }

    @Test
    void someoneAtWorkSeesTheStraightStepFirst() {
        assertThat(ways("electronics-technician", "biomedical-equipment-technician-i")
                        .findFirst())
                .hasValueSatisfying(first -> assertThat(first.heading()).isEqualTo("Straight from the work you do"));
    }

    @Test
    void aSoldierWhoLeavesIsNotSentThroughAWarrantOfficersPost() {
        assertThat(ways("army-68a", "htm-manager").map(WayChoice::heading))
                .anyMatch(heading -> heading.startsWith("After your service"));
    }

    @Test
    void noWayIsShownWhereOnlyOurJudgmentLeadsThere() {
        assertThat(ways(PUPIL, "htm-data-analyst")).isEmpty();
    }

    @Test
    void whoTookTheJointCourseHasTheSameJobsToGoToWhateverTheService() {
        assertThat(Stream.of("army-68a", "air-force-4a2x1", "navy-biomedical-corpsman")
                        .map(start -> standing(ladder().find(start).orElseThrow())))
                .allSatisfy(serving -> assertThat(ladder().from(serving).stream()
                                .filter(step -> step.kind() == Transition.Kind.MILITARY)
                                .map(step -> step.to().slug()))
                        .containsExactlyInAnyOrder(
                                "biomedical-equipment-technician-i",
                                "biomedical-equipment-technician-ii",
                                "medical-equipment-field-service-engineer-manufacturer",
                                "imaging-service-engineer-i",
                                "biomedical-equipment-support-specialist-veterans-affairs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"army-68a", "air-force-4a2x1", "navy-biomedical-corpsman"})
    void whoTookTheJointCourseGoesStraightToAMaker(String from) {
        assertThat(ways(from, "medical-equipment-field-service-engineer-manufacturer"))
                .first()
                .satisfies(way -> assertThat(way.way().steps()).hasSize(1))
                .satisfies(way -> assertThat(way.way().study()).isZero());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "biomedical-equipment-technician-iii",
                "biomedical-equipment-technician-lead",
                "army-biomedical-equipment-sergeant",
                "air-force-biomedical-equipment-craftsman"
            })
    void experienceAloneMakesASupervisor(String from) {
        assertThat(ways(from, "htm-supervisor-biomedical"))
                .first()
                .satisfies(way -> assertThat(way.way().study()).isZero());
    }

    @Test
    void whoLeadsATechniciansWayToADirectorHasWorkedFiveYears() {
        assertThat(ways("engineering-graduate", "htm-director-chief"))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(years(choice).least()).isGreaterThanOrEqualTo(5));
    }

    @Test
    void aFieldEngineerLeadsTheOthersByExperience() {
        assertThat(ways("medical-equipment-field-service-engineer-manufacturer", "field-service-manager"))
                .first()
                .satisfies(way -> assertThat(way.way().study()).isZero());
        assertThat(ways("medical-equipment-field-service-engineer-manufacturer", "htm-manager"))
                .anySatisfy(way -> assertThat(labels(way)).contains("Field service manager"));
    }

    @Test
    void aDialysisClinicTakesPeopleFromHighSchool() {
        WayChoice first = first("dialysis-equipment-technician");

        assertThat(labels(first)).containsExactly("High school graduate", "Dialysis equipment technician");
        assertThat(first.way().study()).isZero();
    }

    @Test
    void aServiceCoordinatorBeginsAsAnybodyWithADiploma() {
        assertThat(ways("htm-service-coordinator", "biomedical-equipment-technician-i")
                        .map(WayChoice::heading))
                .startsWith("College first")
                .contains("An apprenticeship");
    }

    @Test
    void whoServesServesTheTermBeforeAnythingElse() {
        assertThat(ways("army-68a", "dental-equipment-technician"))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(years(choice).least()).isGreaterThanOrEqualTo(2));
    }

    @Test
    void whoeverLeadsBeginsAgainAsAnybodyWould() {
        assertThat(pathways.ways(rung("htm-executive"), rung("biomedical-equipment-technician-i")))
                .first()
                .satisfies(choice -> assertThat(labels(choice)).containsExactly("Executive", "BMET student", "BMET I"));
    }

    @Test
    void noWayLeadsToWhereOneIs() {
        assertThat(pathways.ways(rung("htm-manager"), rung("htm-manager"))).isEmpty();
    }
}
