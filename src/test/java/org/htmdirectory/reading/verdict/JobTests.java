package org.htmdirectory.reading.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u3000", "\u0000", "\u200B\u200E"})
    void whatShowsNothingIsBlank(String text) {
        assertThat(Job.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " a ", "\u0000.", "技"})
    void anythingElseIsNot(String text) {
        assertThat(Job.isBlank(text)).isFalse();
    }
}
