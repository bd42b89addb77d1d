package org.htmdirectory.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTests {

    private static final int NO_PREFIXES = 99;

    private final Vocabulary vocabulary =
            new Vocabulary(List.of(words("coil depot imaging technician"), words("mri laboratory")));

    @ParameterizedTest
    @CsvSource({
        "coil, coil",
        "coli, coil",
        "dpot, depot",
        "imgaing, imaging",
        "tecnician, technician",
        "technicn, technician",
        "tech, technician",
        "lab, laboratory"
    })
    void aWordIsFoundBySlipsAndByItsShortForms(String written, String word) {
        assertThat(vocabulary.senses(written, NO_PREFIXES))
                .extracting(sense -> vocabulary.word(sense.word()))
                .first()
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"mra", "cxxl", "imgzing1", "imxgxng", "hecnicin", "tecnicann1"})
    void tooManySlipsForTheLengthFindNothing(String written) {
        assertThat(vocabulary.senses(written, NO_PREFIXES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"la, laboratory", "imag, imaging", "techni, technician"})
    void aBeginningFindsTheWord(String begun, String word) {
        assertThat(vocabulary.senses(begun, 2))
                .extracting(sense -> vocabulary.word(sense.word()))
                .contains(word);
    }

    private static List<Word> words(String text) {
        return Wording.of(text, Token.of(text), token -> 1);
    }
}
