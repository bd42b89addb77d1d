package org.htmdirectory.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2024|2024", "2024-08|August 2024", "2024-08-29|August 29, 2024"})
    void isAsExactInWordsAsItIsKnown(String iso, String words) {
        assertThat(new PartialDate(iso).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-13", "2024-02-30", "August 2024"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> new PartialDate(text)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void sortsByTime() {
        assertThat(new PartialDate("2024-08")).isLessThan(new PartialDate("2025"));
    }
}
