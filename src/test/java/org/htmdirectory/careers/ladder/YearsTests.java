package org.htmdirectory.careers.ladder;

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
        "0,0,right away",
        "5,,5 years or more",
        "0,,length not known",
        ",,length not known"
    })
    void saysARangeInWords(Integer least, Integer most, String words) {
        assertThat(new Years(least, most).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2,4,2,5,true",
        "2,4,3,4,true",
        "2,4,2,4,false",
        "2,4,1,9,false",
        "2,9,3,4,true",
        "2,,2,,false",
        "2,,3,,true",
        "2,4,2,,true"
    })
    void isShorterWhereItBeginsEarlierOrElseEndsEarlier(
            int least, Integer most, int otherLeast, Integer otherMost, boolean shorter) {
        assertThat(new Years(least, most).isShorterThan(new Years(otherLeast, otherMost)))
                .isEqualTo(shorter);
    }

    @ParameterizedTest
    @CsvSource({"2,4,2,4,true", "2,4,3,5,true", "3,7,4,5,false", "2,,2,,true", "2,,2,4,false", "2,4,2,,true"})
    void isNoLongerWhereItNeitherBeginsNorEndsLater(
            int least, Integer most, int otherLeast, Integer otherMost, boolean noLonger) {
        assertThat(new Years(least, most).isNoLongerThan(new Years(otherLeast, otherMost)))
                .isEqualTo(noLonger);
    }

    @ParameterizedTest
    @CsvSource({"0,1,2,2,2", "1,,2,2,", "3,5,2,3,5", ",,2,2,", "1,5,2,2,5", "1,3,0,1,3", ",,0,,"})
    void isRaisedToANumberOfYears(Integer least, Integer most, int floor, Integer raisedLeast, Integer raisedMost) {
        assertThat(new Years(least, most).atLeast(floor)).isEqualTo(new Years(raisedLeast, raisedMost));
    }

    @Test
    void refusesARangeThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Years(4, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Years(null, 2));
    }
}
