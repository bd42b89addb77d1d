package org.htmdirectory.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTests {

    @ParameterizedTest
    @CsvSource({
        "2,4,2 to 4 years",
        "0,1,up to 1 year",
        "1,1,1 year",
        "0,0,at once",
        "5,,5 years or more",
        "0,,any time",
        ",,not known"
    })
    void saysARangeInWords(Integer least, Integer most, String words) {
        assertThat(new Years(least, most).words()).isEqualTo(words);
    }

    @Test
    void refusesARangeThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Years(4, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Years(null, 2));
    }
}
