package org.htmdirectory.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.terminology.Level;
import org.htmdirectory.wording.Particulars.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticularsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Field Service Engineer - MR (Travel: Seattle) | imaging mri",
                "Customer Service Engineer I - AX/XP | imaging angiography x-ray",
                "HTM Healthcare Engineering Tech I - Lab | laboratory",
                "Hemodialysis Technician | dialysis",
                "LINAC Engineer | radiation-therapy",
                "Mr. Smith, Engineer | ''"
            })
    void specialtiesAreNamedInOrder(String title, String specialties) {
        assertThat(Particulars.of(title).specialties())
                .extracting(Found::value)
                .containsExactly(specialties.isEmpty() ? new String[0] : specialties.split(" "));
    }

    @Test
    void eachFindingPointsIntoTheTitle() {
        String title = "Senior BMET, CBET - X-Ray";
        Particulars particulars = Particulars.of(title);
        Found credential = particulars.credentials().get(0);
        Found specialty = particulars.specialties().get(0);
        assertThat(title.substring(credential.from(), credential.to())).isEqualTo("CBET");
        assertThat(title.substring(specialty.from(), specialty.to())).isEqualTo("X-Ray");
    }

    @Test
    void wordsAreWhatIsLeft() {
        Particulars particulars = Particulars.of("Senior BMET II (Nights)");
        assertThat(particulars.words()).extracting(Token::text).containsExactly("bmet");
        assertThat(particulars.levels().overall()).isEqualTo(Level.SENIOR);
    }
}
