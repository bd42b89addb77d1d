package org.htmdirectory.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    @ParameterizedTest
    @CsvSource({
        "BMET, biomedical equipment technician",
        "Biomedical Equipment Technician (BMET), biomedical equipment technician",
        "bio-medical technicians, biomedical technician",
        "X-ray Service Engineer, xray service engineer",
        "Director of Clinical Engineering, director clinical engineering",
        "técnico de electromedicina, tecnico electromedicina",
        "医疗设备, 医疗 疗设 设备"
    })
    void aTextIsReducedToWordsToCompare(String text, String words) {
        assertThat(Wording.of(text, Token.of(text), token -> 1))
                .extracting(Word::text)
                .containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"technicians, technician", "batteries, battery", "diagnosis, diagnosis", "glass, glass", "gas, gas"})
    void aPluralIsFoundByItsEnding(String plural, String singular) {
        assertThat(Lexicon.singular(plural)).isEqualTo(singular);
    }
}
