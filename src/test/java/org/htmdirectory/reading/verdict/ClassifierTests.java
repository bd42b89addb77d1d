package org.htmdirectory.reading.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.terms.Level;
import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The classifier over the tables and the model that come with the program. */
class ClassifierTests {

    private static final Classifier CLASSIFIER = new Classifier(ReferenceKnowledge.read());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BMET II                                                     |                      | biomedical-equipment-technician
            Biomed Equip Tech I - Clinical Engineering                  | Montage Health       | biomedical-equipment-technician
            Sr. Biomedical Equipment Technician (Nights) Req #20345     |                      | biomedical-equipment-technician
            Field Service Engineer - Minnesota                          | Siemens Healthineers | medical-equipment-field-service-engineer
            Customer Service Engineer I - CT - Tampa, FL                | Siemens Healthineers | imaging-service-engineer
            Field Service Engineer - MRI/CT (Travel: Wichita Falls, TX) | Philips              | imaging-service-engineer
            Director of Clinical Engineering                            | Mayo Clinic          | htm-director
            Dialysis Equipment Technician                               | DaVita               | dialysis-equipment-technician
            Clinical Engineer I                                         | AdventHealth         | clinical-engineer
            Medical Device Cybersecurity Engineer                       | Mayo Clinic          | medical-device-security-specialist
            """)
    void workInTheFieldIsGivenItsRole(String title, String employer, String role) {
        Classification answer = CLASSIFIER.classify(new Job(title, null, employer));

        assertThat(answer.verdict()).isEqualTo(Verdict.ROLE);
        assertThat(answer.role().slug()).isEqualTo(role);
        assertThat(answer.codes()).isNotEmpty();
        assertThat(answer.candidates().get(0).role()).isEqualTo(answer.role());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Biomedical Librarian                          |                 |
            Hemodialysis Tech                             |                 |
            Solar & BESS Technician II                    | AES Corporation |
            Field Service Engineer                        | Otis Elevator   |
            Sterile Processing Technician                 | UPMC            | 31-9093
            Registered Nurse - Dialysis                   | DaVita          | 29-1141.00
            Assistant Professor of Biomedical Engineering | Yale University |
            """)
    void otherWorkIsNeverTakenForARole(String title, String employer, String code) {
        Classification answer = CLASSIFIER.classify(new Job(title, null, employer));

        assertThat(answer.verdict()).isNotEqualTo(Verdict.ROLE);
        if (code != null) {
            assertThat(answer.outside().code()).isEqualTo(code);
        }
    }

    @Test
    void aFieldServiceEngineerOfUnknownMachinesIsAQuestion() {
        Classification answer = CLASSIFIER.classify(Job.titled("Field Service Engineer"));

        assertThat(answer.verdict()).isEqualTo(Verdict.AMBIGUOUS);
        assertThat(answer.candidates()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(answer.question().text()).isEqualTo("Which machines does this person service?");
    }

    @Test
    void aBiomedicalEngineerMayDesignDevicesOrLookAfterThem() {
        Classification answer = CLASSIFIER.classify(Job.titled("Biomedical Engineer"));

        assertThat(answer.verdict()).isEqualTo(Verdict.AMBIGUOUS);
        assertThat(answer.question().text()).contains("design or research devices");
    }

    @Test
    void aDescriptionSettlesWhatTheTitleLeavesOpen() {
        String description =
                "Performs preventive maintenance, repair and calibration of infusion pumps, ventilators and"
                        + " patient monitoring systems in hospitals.";

        Classification answer = CLASSIFIER.classify(new Job("Field Service Engineer", description, null));

        assertThat(answer.verdict()).isEqualTo(Verdict.ROLE);
        assertThat(answer.role().slug()).isEqualTo("medical-equipment-field-service-engineer");
    }

    @Test
    void whatStandsBesideTheRoleIsToldApartFromIt() {
        Classification answer =
                CLASSIFIER.classify(new Job("Senior Imaging Service Engineer, CRES - MRI", null, "GE HealthCare"));

        assertThat(answer.level()).isEqualTo(Level.SENIOR);
        assertThat(answer.specialties()).contains("imaging", "mri");
        assertThat(answer.credentials()).containsExactly("CRES");
        assertThat(answer.setting()).isEqualTo("manufacturer");
    }

    @Test
    void reasonsPointIntoTheTitleAsItWasGiven() {
        String title = "Biomedical Equipment Technician II - Nights";

        Classification answer = CLASSIFIER.classify(Job.titled(title));

        assertThat(answer.reasons())
                .filteredOn(reason -> reason.kind() == ReasonKind.TITLE)
                .singleElement()
                .satisfies(reason -> assertThat(title.substring(reason.from(), reason.to()))
                        .isEqualTo("Biomedical Equipment Technician"));
        assertThat(answer.reasons())
                .allSatisfy(reason -> assertThat(List.of(0 <= reason.from(), reason.to() <= title.length()))
                        .containsOnly(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🙂", "null", "жук 山猫 قطة", "\u0000\u0001", "((((((", "12345"})
    void nothingRecognizableIsUnknown(String title) {
        assertThat(CLASSIFIER.classify(Job.titled(title)).verdict()).isIn(Verdict.UNKNOWN, Verdict.OUTSIDE);
    }

    @Test
    void ofAnOverlongTitleOnlyTheBeginningIsRead() {
        String beginning = "Biomedical Equipment Technician II " + "x".repeat(Job.LONGEST_TITLE);
        String overlong = beginning + " Registered Nurse".repeat(5_000);

        Classification answer = CLASSIFIER.classify(Job.titled(overlong));

        assertThat(answer.title()).isEqualTo(overlong);
        assertThat(answer)
                .usingRecursiveComparison()
                .ignoringFields("title")
                .isEqualTo(CLASSIFIER.classify(Job.titled(beginning)));
        assertThat(answer.level()).isEqualTo(Level.II);
    }

    @ParameterizedTest
    @CsvSource({
        "Technician II,Biomed,biomedical-equipment-technician",
        "Supervisor,Clinical Engineering,htm-supervisor",
        "Director,Biomedical Engineering,htm-director",
        "Equipment Repair Tech,Clinical Engineering,biomedical-equipment-technician",
        "Field Service Engineer,Imaging Engineering,imaging-service-engineer",
        "Engineer,Medizintechnik,clinical-engineer",
        "Systems Analyst,Clinical Engineering,medical-device-integration-specialist",
        "Imaging Service Engineer,Radiology,imaging-service-engineer"
    })
    void aTitleIsReadWithTheDepartmentThatLooksAfterDevices(String title, String department, String role) {
        Classification answer = CLASSIFIER.classify(new Job(title, null, null, department));

        assertThat(answer.verdict()).isEqualTo(Verdict.ROLE);
        assertThat(answer.role().slug()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "Maintenance Technician,Facilities,OUTSIDE",
        "Equipment Repair Tech,Facilities,OUTSIDE",
        "Dialysis Tech I,Dialysis Unit,OUTSIDE",
        "Registered Nurse,ICU,OUTSIDE",
        "Imaging Supervisor,Radiology,AMBIGUOUS",
        "Secretary,Clinical Engineering,OUTSIDE"
    })
    void aDepartmentOfOtherWorkMakesNoWorkInTheField(String title, String department, Verdict verdict) {
        assertThat(CLASSIFIER.classify(new Job(title, null, null, department)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void whatADepartmentSaysIsAReasonAndMarksNoPartOfTheTitle() {
        List<Reason> reasons = CLASSIFIER
                .classify(new Job("Technician", null, null, "Clinical Engineering"))
                .reasons();

        assertThat(reasons)
                .anySatisfy(reason -> {
                    assertThat(reason.kind()).isEqualTo(ReasonKind.DEPARTMENT);
                    assertThat(reason.text())
                            .isEqualTo("A department called “Clinical Engineering” looks after medical devices.");
                })
                .allSatisfy(reason -> assertThat(reason.to()).isLessThanOrEqualTo("Technician".length()));
    }

    @Test
    void aLookalikeThatIsARoleAtAMakerIsNotCalledOtherWork() {
        Classification answer = CLASSIFIER.classify(new Job("Medical Field Representative", null, "Philips"));

        assertThat(answer.verdict()).isEqualTo(Verdict.ROLE);
        assertThat(answer.reasons().get(0).text())
                .isEqualTo("The directory has the title “Medical Field Representative”."
                        + " It is most often work outside the field, but not here.");
    }
}
