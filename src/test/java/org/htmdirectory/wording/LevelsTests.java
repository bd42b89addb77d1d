package org.htmdirectory.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.terminology.Level;
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
