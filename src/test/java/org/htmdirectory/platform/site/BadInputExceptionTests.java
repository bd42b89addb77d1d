package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BadInputExceptionTests {

    @Test
    void quotesEightyCharactersWhole() {
        assertThat(BadInputException.quoted("a".repeat(80))).isEqualTo("“" + "a".repeat(80) + "”");
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(BadInputException.quoted("🩺".repeat(81))).isEqualTo("“" + "🩺".repeat(80) + "…”");
    }
}
