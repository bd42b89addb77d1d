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
        "BMET Lvl 2, II",
        "Level 1 Technician, I",
        "Sr. BMET, SENIOR",
        "Senoir BMET, SENIOR",
        "Jr BMET, ENTRY",
        "Entry-level BMET, ENTRY",
        "Lead BMET II, LEAD",
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
                "Associate Field Service Technician | ENTRY",
                "HTM Associate Information Security Engineer | ENTRY",
                "BMET Student Intern | ENTRY",
                "Student Extern Clinical Engineering | ENTRY",
                "CO-OP Clinical Engineer | ENTRY",
                "Biomedical Engineer in Training | ENTRY",
                "New College Grad, Clinical Engineering | ENTRY",
                "Werkstudent Medizintechnik | ENTRY",
                "Scientific Associate II | II",
                "BMET2 | II",
                "TechIII | III",
                "Level One BMET | I",
                "L2 Support Engineer | II",
                "Customer Service Engineer 1 MR | I",
                "BMET (BMET) II | II",
                "Senior BMET II | SENIOR",
                "BMET Team Leader | LEAD",
                "Clinical Engineer - Systems Lead | LEAD",
                "Senior Manager, HTM | MANAGER",
                "Supv Biomed | SUPERVISOR",
                "Supervisory Biomedical Engineer | SUPERVISOR",
                "Head of Clinical Engineering | MANAGER",
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
                "Technician (Level 0, I, II, III)",
                "BMET I-III",
                "Engineer I or II",
                "Junior/Senior Engineer",
                "Specialist (Associate or Mid-Level)",
                "Technician V",
                "Data Entry Clerk",
                "Sensor Engineer",
                "Senior Living Technician",
                "Junior High School Teacher",
                "Student Services Technician",
                "Internship Coordinator",
                "Lead Abatement Worker",
                "ECG Lead Technician",
                "Sales Associate",
                "Research Associate",
                "IV Pump Technician",
                "I&C Technician",
                "E & I Technician",
                "I/O Engineer",
                "Phase II Technician",
                "Type 2 Technician",
                "Product Manager",
                "Assistant to the Director",
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
