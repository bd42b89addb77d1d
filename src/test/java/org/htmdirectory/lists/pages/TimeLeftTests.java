package org.htmdirectory.lists.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTests {

    @ParameterizedTest
    @CsvSource({
        "0, a few seconds left",
        "9.9, a few seconds left",
        "30, less than a minute left",
        "60, about a minute left",
        "89, about a minute left",
        "100, about 2 minutes left",
        "3600, about 60 minutes left",
        "7300, about 2 hours left"
    })
    void timeIsSaidAsRoughlyAsItIsKnown(double seconds, String words) {
        assertThat(TimeLeft.words(seconds)).isEqualTo(words);
    }
}
