package org.htmdirectory.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CodedTests {

    private enum Fruit implements Coded {
        APPLE,
        BLOOD_ORANGE
    }

    @Test
    void theCodeIsTheNameInSmallLettersWithHyphens() {
        assertThat(Coded.codes(Fruit.class)).containsExactly("apple", "blood-orange");
    }

    @Test
    void aValueIsFoundByItsCodeAlone() {
        assertThat(Coded.parse(Fruit.class, "blood-orange")).isEqualTo(Fruit.BLOOD_ORANGE);
        assertThat(Coded.find(Fruit.class, "BLOOD_ORANGE")).isEmpty();
    }

    @Test
    void anotherTextIsRefusedWithTheCodesThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coded.parse(Fruit.class, "pear"))
                .withMessage("'pear' is not one of [apple, blood-orange]");
    }
}
