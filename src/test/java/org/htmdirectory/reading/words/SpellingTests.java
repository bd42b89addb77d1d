package org.htmdirectory.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    private static final Spelling SPELLING = new Spelling(
            List.of("technical", "technician", "ventilator", "biomedical", "boiler", "trainer", "engineer", "tech"));

    @ParameterizedTest
    @CsvSource({
        "technican, technician",
        "technicain, technician",
        "techniciann, technician",
        "tecnnician, technician",
        "technicial, technicial",
        "technician, technician",
        "tehcnicain, tehcnicain",
        "bentilator, bentilator",
        "enginer, engineer",
        "engineeer, engineer",
        "trailer, trailer",
        "broiler, broiler"
    })
    void aLongWordWithOneSlipIsMendedWhereItMeansOneWord(String written, String meant) {
        assertThat(SPELLING.mended(written, 8)).isEqualTo(meant);
    }

    @Test
    void howLongAWordMustBeDependsOnTheWords() {
        assertThat(SPELLING.mended("trailer", 7)).isEqualTo("trainer");
        assertThat(SPELLING.mended("broiler", 6)).isEqualTo("boiler");
        assertThat(SPELLING.mended("x".repeat(41), 8)).isEqualTo("x".repeat(41));
    }

    @Test
    void nearWordsComeNearestFirst() {
        assertThat(SPELLING.near("technicial")).containsExactly("technical", "technician");
        assertThat(SPELLING.near("techncian")).containsExactly("technician", "technical");
        assertThat(SPELLING.near("teck")).containsExactly("tech");
        assertThat(SPELLING.near("tec")).isEmpty();
        assertThat(SPELLING.near("boile2")).isEmpty();
        assertThat(SPELLING.near("bioler")).containsExactly("boiler");
        assertThat(SPELLING.near("bilers")).isEmpty();
    }

    @Test
    void nearWordsThatAreAsNearComeInTheOrderOfTheirLetters() {
        Spelling alike = new Spelling(List.of("carer", "carry", "cared", "cares", "maintaining", "maintained"));
        assertThat(alike.near("caren")).containsExactly("cared", "carer", "cares");
        assertThat(alike.near("maintainin")).containsExactly("maintaining", "maintained");
        assertThat(new Spelling(List.of("inspections", "inspectioned")).near("inspection"))
                .containsExactly("inspections", "inspectioned");
    }

    @Test
    void theFirstWordOfTheAlphabetIsAWordToo() {
        assertThat(SPELLING.has("biomedical")).isTrue();
        assertThat(SPELLING.near("biomedicla")).containsExactly("biomedical");
    }

    @Test
    void aWordAsLongAsAnyIsMended() {
        String longest = "x".repeat(40);
        assertThat(new Spelling(List.of(longest)).mended("x".repeat(39) + "y", 8))
                .isEqualTo(longest);
    }

    @Test
    void wordsAreFoundByTheirBeginning() {
        assertThat(SPELLING.begunBy("tech")).containsExactly("tech", "technical", "technician");
        assertThat(SPELLING.begunBy("techn")).containsExactly("technical", "technician");
        assertThat(SPELLING.begunBy("z")).isEmpty();
        assertThat(SPELLING.begunBy("biology")).isEmpty();
        assertThat(SPELLING.begunBy("trai")).containsExactly("trainer");
        assertThat(SPELLING.begunBy("ventilator")).containsExactly("ventilator");
        assertThat(SPELLING.has("tech")).isTrue();
        assertThat(SPELLING.has("techn")).isFalse();
    }
}
