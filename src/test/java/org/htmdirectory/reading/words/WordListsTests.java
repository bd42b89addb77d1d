package org.htmdirectory.reading.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WordListsTests {

    @Test
    void aListHasItsWords() {
        assertThat(WordLists.named("seasons")).containsExactly("summer", "fall", "autumn", "winter", "spring");
    }

    @Test
    void aListThatDoesNotExistIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordLists.named("colors"))
                .withMessageContaining("'colors'");
    }
}
