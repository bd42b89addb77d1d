package org.htmdirectory.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.reading.words.Phrases.PhraseMatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTests {

    private final Phrases<String> phrases = new Phrases<>(Lexicon::singular);

    @BeforeEach
    void add() {
        phrases.add("patient", "who is treated");
        phrases.add("mr", "a man");
        phrases.add("MR", "a scanner");
        phrases.add("MR SAFE", "a label");
        phrases.add("patient monitor", "a device");
        phrases.add("Patient Monitor", "the same device");
    }

    @ParameterizedTest
    @CsvSource({
        "patient monitor technician, a device, 2",
        "Patient Monitors, a device, 2",
        "patient care, who is treated, 1",
        "'patient, monitor', who is treated, 1",
        "patient, who is treated, 1",
        "MR technician, a scanner, 1",
        "Mr Smith, a man, 1",
        "MR SAFE, a label, 2",
        "MR safe, a scanner, 1"
    })
    void theLongestPhraseThatFitsIsFound(String text, String value, int words) {
        assertThat(first(text)).isEqualTo(new PhraseMatch<>(value, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"monitor", "outpatient"})
    void aTextThatBeginsOtherwiseHasNone(String text) {
        assertThat(first(text)).isNull();
    }

    @Test
    void aPhraseIsFoundWhereItStands() {
        String text = "the patient monitor";
        assertThat(phrases.at(text, Token.of(text), 1)).isEqualTo(new PhraseMatch<>("a device", 2));
    }

    @Test
    void capitalsAreLettersThatAreAllCapital() {
        assertThat(Phrases.isCapitals("X-RAY", 0, 5)).isTrue();
        assertThat(Phrases.isCapitals("X-Ray", 0, 5)).isFalse();
        assertThat(Phrases.isCapitals("X-Ray", 0, 3)).isTrue();
        assertThat(Phrases.isCapitals("24/7", 0, 4)).isFalse();
    }

    private PhraseMatch<String> first(String text) {
        return phrases.at(text, Token.of(text), 0);
    }
}
