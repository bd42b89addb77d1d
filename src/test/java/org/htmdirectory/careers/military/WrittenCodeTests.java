package org.htmdirectory.careers.military;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenCodeTests {

    @ParameterizedTest
    @CsvSource({
        "68A,68A",
        "68a,68A",
        "' 68 A ',68A",
        "68-A,68A",
        "MOS 68A,68A",
        "mos68a,68A",
        "68A1O,68A10",
        "68a10,68A10",
        "US Army 670A,670A",
        "AFSC 4a2x1,4A2X1",
        "U.S. Air Force 4A251,4A251",
        "NEC L33A,L33A",
        "HM-8410,8410",
        "hm8410,8410",
        "HM NEC 8410,8410",
        "68 alpha,68A",
        "MOS 68 Alfa,68A",
        "94 foxtrot,94F",
        "2 echo 1 x-ray 1,2E1X1"
    })
    void allSpellingsOfACodeAreAlike(String text, String key) {
        assertThat(WrittenCode.of(text).key()).isEqualTo(key);
    }

    @Test
    void looksForTheLongestCodeFirstAndForCodesAmongWords() {
        assertThat(WrittenCode.of("68 A specialist").keys())
                .containsExactly("68ASPECIALIST", "68A", "68", "ASPECIALIST", "A", "SPECIALIST");
    }

    @Test
    void looksNoFurtherThanTheEighthWord() {
        assertThat(WrittenCode.of("a b c d e f g h 68A").keys()).contains("H").noneMatch(key -> key.contains("68A"));
    }

    @Test
    void nothingIsInTextWithoutLettersAndDigits() {
        assertThat(WrittenCode.of("-- %").keys()).isEmpty();
    }
}
