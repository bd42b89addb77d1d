package org.htmdirectory.reading.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTests {

    private static final Classifier CLASSIFIER = new Classifier(ReferenceKnowledge.read());

    @ParameterizedTest
    @CsvSource({
        "US, US",
        "usa, US",
        "U.S.A., US",
        "United States, US",
        "Estados Unidos, US",
        "UK, GB",
        "Scotland, GB",
        "Deutschland, DE",
        "JPN, JP",
        "日本, JP",
        "Côte d’Ivoire, CI"
    })
    void aCountryIsKnownByItsCodesAndNames(String written, String code) {
        assertThat(Countries.code(written)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Atlantis", "North", "''"})
    void whatIsNoCountryIsNone(String written) {
        assertThat(Countries.code(written)).isNull();
        assertThat(Countries.code(null)).isNull();
    }

    @Test
    void aLicenseOfJapanIsNoAnswerInTheUnitedStates() {
        assertThat(roles("Clinical Engineer", null)).contains("clinical-engineering-technologist");
        assertThat(roles("Clinical Engineer", "US"))
                .contains("clinical-engineer")
                .doesNotContain("clinical-engineering-technologist", "clinical-technologist");
    }

    @Test
    void aCountrysOwnRoleComesFirstThere() {
        Job job = new Job("Biomedical Engineering Technologist II", null, "Regional Hospital", null, "Canada", null);
        assertThat(CLASSIFIER.classify(job).candidates().get(0).role().slug())
                .isEqualTo("biomedical-engineering-technologist");
    }

    private static java.util.List<String> roles(String title, String country) {
        return CLASSIFIER.classify(new Job(title, null, null, null, country, null)).candidates().stream()
                .map(candidate -> candidate.role().slug())
                .toList();
    }
}
