package org.htmdirectory.reading.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.reading.noise.PostingDetails.Found;
import org.htmdirectory.reading.words.Token;
import org.htmdirectory.terms.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PostingDetailsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Field Service Engineer - MR (Travel: Seattle) | imaging mri",
                "Customer Service Engineer I - AX/XP | imaging angiography x-ray",
                "Customer Service Engineer II - MI - Sarasota, FL | imaging nuclear-medicine",
                "Engineer - Diagnostic X-ray/Cath Lab | imaging x-ray angiography cardiology",
                "HTM Healthcare Engineering Tech I - Lab | laboratory",
                "Hemodialysis Technician | dialysis",
                "Home Dialysis Equipment Technician | dialysis",
                "LINAC Engineer | radiation-therapy",
                "Endo Flexible Scope Repair Technician | endoscopy",
                "Anesthesia Technician | anesthesia",
                "Clinical Engineer - Cybersecurity | cybersecurity",
                "Mr. Smith, Engineer | ''",
                "Field Service Engineer, Hartford, CT | ''",
                "Business Analyst MI | ''",
                "Biomedical Equipment Technician | ''"
            })
    void specialtiesAreNamedInOrder(String title, String specialties) {
        assertThat(values(PostingDetails.of(title).specialties())).isEqualTo(specialties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BMET, CBET | CBET",
                "BMET, C.B.E.T. | CBET",
                "Certified Biomedical Equipment Technician | CBET",
                "Imaging Engineer - CRES, CompTIA A+ | CRES CompTIA A+",
                "PE Teacher | ''",
                "CRE Unarmed Patrols | ''"
            })
    void credentialsAreNamed(String title, String credentials) {
        assertThat(values(PostingDetails.of(title).credentials())).isEqualTo(credentials);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BMET - St. Mary's Hospital | hospital",
                "Field Service Engineer | field",
                "Depot Repair Technician | depot",
                "Biomedical Equipment Repairer, US Army | military",
                "Biomedical Engineer - VISN 20 | federal",
                "BMET, Charlottesville, VA | ''",
                "Technician - Animal Hospital | veterinary-practice"
            })
    void settingsAreNamed(String title, String settings) {
        assertThat(values(PostingDetails.of(title).settings())).isEqualTo(settings);
    }

    @Test
    void eachFindingPointsIntoTheTitle() {
        String title = "Senior BMET, CBET - X-Ray";
        Found credential = PostingDetails.of(title).credentials().get(0);
        Found specialty = PostingDetails.of(title).specialties().get(0);
        assertThat(title.substring(credential.from(), credential.to())).isEqualTo("CBET");
        assertThat(title.substring(specialty.from(), specialty.to())).isEqualTo("X-Ray");
    }

    @Test
    void wordsAreWhatIsLeft() {
        PostingDetails particulars = PostingDetails.of("Senior BMET II (Nights)");
        assertThat(particulars.words()).extracting(Token::text).containsExactly("bmet");
        assertThat(particulars.levels().overall()).isEqualTo(Level.SENIOR);
    }

    @ParameterizedTest
    @MethodSource("badTitles")
    void aBadTitleHasNoParticulars(String title) {
        PostingDetails particulars = PostingDetails.of(title);
        assertThat(particulars.noise().pieces()).isEmpty();
        assertThat(particulars.levels().overall()).isNull();
        assertThat(particulars.specialties()).isEmpty();
    }

    static List<String> badTitles() {
        return List.of(
                "",
                "   ",
                "\t\n\u00A0",
                "null",
                "🩺",
                "x".repeat(301),
                "((((",
                "$$$ --- ///",
                "@",
                "#",
                "Biomed 技师 техник",
                "臨床工学技士",
                "مهندس أجهزة طبية",
                "\uD800",
                "a\u0000b");
    }

    private static String values(List<Found> found) {
        return String.join(" ", found.stream().map(Found::value).toList());
    }
}
