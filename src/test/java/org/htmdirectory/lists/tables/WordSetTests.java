package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSetTests {

    private final WordSet words = new WordSet(List.of("lead", "*leiter", "beruf*"));

    @ParameterizedTest
    @CsvSource({
        "team lead, true",
        "leader, false",
        "abteilungsleiter, true",
        "leiterin, false",
        "berufsbezeichnung, true",
        "hauptberuf, false",
        "'', false"
    })
    void findsWholeWordsAndStartsAndEndsOfWords(String text, boolean found) {
        assertThat(words.isIn(text)).isEqualTo(found);
    }
}
