package org.htmdirectory.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.terms.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"senior", "sr", "ii", "3"})
    void aMarkNeedsNothingBesideIt(String word) {
        assertThat(LevelWords.isMark(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "intern", "leader", "technician", "5"})
    void otherWordsAreNoMarks(String word) {
        assertThat(LevelWords.isMark(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"senior, ", "manager, MANAGER", "intern, ENTRY", "director, DIRECTOR", "ld, ", "nurse, "})
    void aRankIsWhatSomeoneIs(String word, Level rank) {
        assertThat(Levels.rank(word)).isEqualTo(rank);
    }

    @ParameterizedTest
    @CsvSource({"senio, SENIOR", "ssenior, SENIOR", "junio, ENTRY", "senir, SENIOR", "jumior, ENTRY"})
    void oneSlipInSeniorAndJuniorIsForgiven(String word, Level level) {
        assertThat(LevelWords.of(word, "", "").level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sensor", "seniors", "tenior", "juno", "sennniorr"})
    void otherWordsLikeThemAreWords(String word) {
        assertThat(LevelWords.of(word, "", "")).isNull();
    }
}
