package org.htmdirectory.reading.verdict;

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
        assertThat(Sureness.verb(0.49)).isEqualTo("may be");
    }

    @ParameterizedTest
    @CsvSource({
        "0.999, nearly all are",
        "0.97, about 97 are",
        "0.12, about 12 are",
        "0.01, about 1 is",
        "0, hardly any is"
    })
    void whatAConfidenceMeansIsSaidWithItsOwnNumber(double confidence, String meaning) {
        assertThat(Sureness.meaning(confidence)).isEqualTo("Of 100 answers as sure as this, " + meaning + " right.");
    }

    @ParameterizedTest
    @CsvSource({
        "1, Very sure, likely, is, false",
        "0.95, Very sure, likely, is, false",
        "0.9, Sure, likely, is, false",
        "0.89, Sure, likely, is most likely, false",
        "0.8, Sure, likely, is most likely, false",
        "0.7, Fairly sure, likely, is most likely, false",
        "0.69, Fairly sure, likely, is probably, false",
        "0.6, Fairly sure, likely, is probably, false",
        "0.59, Not sure, possible, is probably, false",
        "0.5, Not sure, possible, is probably, false",
        "0.49, Not sure, possible, may be, true",
        "0.25, Not sure, possible, may be, true",
        "0.24, Not sure, unlikely, may be, true",
        "0.05, Not sure, unlikely, may be, true",
        "0.04, Not sure, very unlikely, may be, true"
    })
    void eachProbabilityHasItsWords(double probability, String sure, String chance, String verb, boolean doubtful) {
        assertThat(Sureness.of(probability)).isEqualTo(sure);
        assertThat(Sureness.chance(probability)).isEqualTo(chance);
        assertThat(Sureness.verb(probability)).isEqualTo(verb);
        assertThat(Sureness.isDoubtful(probability)).isEqualTo(doubtful);
    }
}
