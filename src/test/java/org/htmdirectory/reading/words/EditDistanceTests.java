package org.htmdirectory.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTests {

    @ParameterizedTest
    @CsvSource({
        "tech, tech, 0",
        "tech, tehc, 1",
        "tech, teh, 1",
        "tech, teach, 1",
        "tech, tach, 1",
        "technician, technican, 1",
        "technician, tehcnican, 2",
        "ca, abc, 3",
        "'', '', 0",
        "'', abc, 3",
        "abc, '', 3",
        "abcd, badc, 2",
        "abc, bca, 2"
    })
    void slipsAreCounted(String a, String b, int distance) {
        assertThat(EditDistance.between(a, b, 3)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"nurse, plumber", "biomedical, mechanical", "a, abcdef", "abcdef, a", "abc, xyz"})
    void beyondTheBoundOnlyThatIsSaid(String a, String b) {
        assertThat(EditDistance.between(a, b, 2)).isEqualTo(3);
        assertThat(EditDistance.between(a, b, 1)).isEqualTo(2);
    }
}
