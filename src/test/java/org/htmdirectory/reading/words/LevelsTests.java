package org.htmdirectory.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.terms.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTests {

    @ParameterizedTest
    @CsvSource({
        "BMET II, II",
        "BMET 3, III",
        "BMET IV, IV",
        "Level 1 Technician, I",
        "Sr. BMET, SENIOR",
        "Senoir BMET, SENIOR",
        "Jr BMET, ENTRY",
        "Entry-level BMET, ENTRY",
        "Technician I - Clinical Engineering, I"
    })
    void aMarkNamesALevel(String text, Level level) {
        assertThat(levels(text).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"BMET", "68A10", "I am a technician", "technik elektroniki i informatyki", "BMET I/II", "GS-12 engineer"
    })
    void otherTextsNameNone(String text) {
        assertThat(levels(text).level()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTM Associate Information Security Engineer | ENTRY",
                "BMET Student Intern | ENTRY",
                "Student Extern Clinical Engineering | ENTRY",
                "Werkstudent Medizintechnik | ENTRY",
                "BMET2 | II",
                "TechIII | III",
                "Senior BMET II | SENIOR",
                "BMET Team Leader | LEAD",
                "Clinical Engineer - Systems Lead | LEAD",
                "Supv Biomed | SUPERVISOR",
                "Supervisory Biomedical Engineer | SUPERVISOR",
                "Assistant Director, HTM | DIRECTOR",
                "Vice President of HTM | DIRECTOR",
                "Chief Healthcare Technology Officer | DIRECTOR"
            })
    void theWholeTextHasALevel(String text, Level level) {
        assertThat(levels(text).overall()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Field Service Technician 40",
                "Engineer I or II",
                "Specialist (Associate or Mid-Level)",
                "Sensor Engineer",
                "Research Associate",
                "I&C Technician",
                "I/O Engineer",
                "Type 2 Technician",
                "Technici elektronici"
            })
    void theWholeTextHasNone(String text) {
        assertThat(levels(text).overall()).isNull();
    }

    @Test
    void aLearnerIsNoPlainWord() {
        assertThat(levels("New Grad BMET Intern").plain())
                .extracting(Token::text)
                .containsExactly("bmet");
    }

    @Test
    void aMarkIsTakenFromTheWords() {
        assertThat(levels("Senior Technician Level 2").words())
                .extracting(Token::text)
                .containsExactly("technician");
    }

    @Test
    void aManagerIsARankAndStaysAWord() {
        Levels levels = levels("HTM Manager");
        assertThat(levels.rank()).isEqualTo(Level.MANAGER);
        assertThat(levels.words()).extracting(Token::text).containsExactly("htm", "manager");
    }

    @Test
    void eachMarkIsReportedAsWritten() {
        assertThat(levels("Sr BMET Lvl 2").marks())
                .containsExactly(new Levels.Mark("Sr", Level.SENIOR, 0, 2), new Levels.Mark("Lvl 2", Level.II, 8, 13));
    }

    private static Levels levels(String text) {
        return Levels.of(text, Token.of(text));
    }
}
