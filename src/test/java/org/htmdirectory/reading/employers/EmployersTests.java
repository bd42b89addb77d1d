package org.htmdirectory.reading.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.reading.employers.KnownEmployer.Basis;
import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployersTests {

    private static final Employers EMPLOYERS = ReferenceKnowledge.employers();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    GE HealthCare                          | GE HealthCare
                    GE Healthcare Technologies Inc.        | GE HealthCare
                    siemens healthineers                   | Siemens Healthineers
                    Philips - North America                | Philips
                    Becton, Dickinson and Company          | BD
                    BD (Becton, Dickinson and Company)     | BD
                    BD India Pvt. Ltd.                     | BD
                    TRI-MEDX                               | TRIMEDX
                    Hill Rom                               | Baxter
                    B.Braun Medical Inc.                   | B. Braun
                    Dräger                                 | Draeger
                    626                                    | 626
                    The Cleveland Clinic Foundation        | Cleveland Clinic
                    Mayo Clinic Rochester                  | Mayo Clinic
                    Johnson and Johnson MedTech            | Johnson & Johnson MedTech
                    Crothall Healthcare, a Compass company | Crothall Healthcare
                    """)
    void aKnownEmployerIsFoundByTheNamesPostingsUse(String written, String name) {
        assertThat(known(written).name()).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Siemens Energy                | other-industry
                    Siemens AG                    | mixed-manufacturer
                    Siemens Medical Solutions USA | device-manufacturer
                    GE Vernova                    | other-industry
                    Hitachi Rail STS              | other-industry
                    Hitachi Healthcare Americas   | device-manufacturer
                    Canon U.S.A., Inc.            | mixed-manufacturer
                    Canon Medical Systems USA     | device-manufacturer
                    Philips Lighting              | other-industry
                    Fresenius Medical Care        | dialysis-provider
                    Fresenius Kabi USA            | device-manufacturer
                    Beckman Coulter Life Sciences | mixed-manufacturer
                    Beckman Coulter Diagnostics   | device-manufacturer
                    Otis Elevator Company         | other-industry
                    """)
    void theLongestNameTellsFirmsOfOneHouseApart(String written, String kind) {
        assertThat(known(written).kind().code()).isEqualTo(kind);
        assertThat(known(written).from()).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Deer Creek Regional Medical Center  | health-system
                    Lake Travis Animal Hospital         | veterinary
                    Sunny Valley Hospital Staffing      | staffing
                    Sunny Valley Dialysis LLC           | dialysis-provider
                    University Hospital of Nowhere      | health-system
                    Nowhere University School of Law    | university
                    Foobar Elevators                    | other-industry
                    Foobar Semiconductor                | other-industry
                    Foobar Aerospace Medical            | other-industry
                    Foobar Health Insurance             | other-industry
                    Foobar Biomedical Services          | service-organization
                    Foobar Medical Systems GmbH         | device-manufacturer
                    Foobar Therapeutics                 | pharmaceutical
                    Foobar Calibration Laboratories     | calibration-laboratory
                    Foobar NHS Foundation Trust         | health-system
                    Augenklinik Foobar                  | health-system
                    Foobarklinik                        | health-system
                    City of Foobar                      | other-industry
                    """)
    void anUnknownEmployerIsReadFromTheWordsOfItsName(String written, String kind) {
        assertThat(known(written).kind().code()).isEqualTo(kind);
        assertThat(known(written).basis()).isEqualTo(Basis.WORDS);
        assertThat(known(written).name()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Southern Ohio Medical Center        | health-system
                    Pacific Medical Center              | health-system
                    Abbott Northwestern Hospital        | health-system
                    Baxter County Regional Hospital     | health-system
                    Emerson Elementary School           | university
                    Target Rock Dental Clinic           | health-system
                    Johns Hopkins University            | university
                    """)
    void aCommonNameInAnotherNameIsNotThatEmployer(String written, String kind) {
        assertThat(known(written).kind().code()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Apple Tree", "BD Smith and Sons", "Old Such", "", " ", "---", "🏥"})
    void aShortOrCommonNameCountsOnlyWhenItIsAllThatIsWritten(String written) {
        assertThat(find(written)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Cleaveland Clinic, Cleveland Clinic",
        "Seimens Healthineers, Siemens Healthineers",
        "Siemens Healthiners, Siemens Healthineers",
        "Intermountan Healthcare, Intermountain Health"
    })
    void oneSlipInALongWordIsForgivenAtACost(String written, String name) {
        assertThat(find(written)).hasValueSatisfying(known -> {
            assertThat(known.name()).isEqualTo(name);
            assertThat(known.strength()).isLessThan(1);
        });
    }

    @Test
    void whatTellsIsPointedAt() {
        KnownEmployer known = known("c/o Stryker (India)");

        assertThat("c/o Stryker (India)".substring(known.from(), known.to())).isEqualTo("Stryker");
    }

    @Test
    void aWholeNameIsWorthMoreThanAPart() {
        assertThat(known("Stryker Corp").strength()).isEqualTo(1);
        assertThat(known("Stryker Sales Team").strength()).isBetween(0.5, 0.99);
    }

    @Test
    void equipmentIsWhatTheFirmMakesOrServes() {
        assertThat(known("Elekta").equipment()).containsExactly(Equipment.RADIATION_THERAPY);
        assertThat(known("Foobar Ultrasound").equipment()).containsExactly(Equipment.ULTRASOUND);
    }

    @Test
    void aVeryLongNameIsNoTrouble() {
        assertThat(find("x ".repeat(100_000))).isEmpty();
    }

    @Test
    void everyKindIsMet() {
        assertThat(EMPLOYERS.list()).extracting(Employer::kind).contains(EmployerKind.values());
        assertThat(EnumCode.codes(EmployerKind.class)).doesNotHaveDuplicates();
    }

    private static Optional<KnownEmployer> find(String written) {
        return EMPLOYERS.find(written);
    }

    private static KnownEmployer known(String written) {
        return find(written).orElseThrow(() -> new AssertionError(written + " is not known"));
    }
}
