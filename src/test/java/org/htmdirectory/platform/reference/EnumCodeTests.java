package org.htmdirectory.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EnumCodeTests {

    private enum Fruit implements EnumCode {
        APPLE,
        BLOOD_ORANGE
    }

    @Test
    void theCodeIsTheNameInSmallLettersWithHyphens() {
        assertThat(EnumCode.codes(Fruit.class)).containsExactly("apple", "blood-orange");
    }

    @Test
    void aValueIsFoundByItsCodeAlone() {
        assertThat(EnumCode.parse(Fruit.class, "blood-orange")).isEqualTo(Fruit.BLOOD_ORANGE);
        assertThat(EnumCode.find(Fruit.class, "BLOOD_ORANGE")).isEmpty();
    }

    @Test
    void anotherTextIsRefusedWithTheCodesThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnumCode.parse(Fruit.class, "pear"))
                .withMessage("'pear' is not one of [apple, blood-orange]");
    }
}
