package org.htmdirectory.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurenessTests {

    @ParameterizedTest
    @CsvSource({
        "1.0, over 99%",
        "0.996, over 99%",
        "0.987, 99%",
        "0.5, 50%",
        "0.006, 1%",
        "0.004, under 1%",
        "0, under 1%"
    })
    void noPercentageClaimsToBeCertain(double probability, String percent) {
        assertThat(Sureness.percent(probability)).isEqualTo(percent);
    }

    @Test
    void theLessSureAnAnswerTheWeakerItsVerb() {
        assertThat(Sureness.verb(0.95)).isEqualTo("is");
        assertThat(Sureness.verb(0.8)).isEqualTo("is most likely");
        assertThat(Sureness.verb(0.5)).isEqualTo("is probably");
    }
}
