package org.htmdirectory.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTests {

    @ParameterizedTest
    @CsvSource({
        "Técnico en Electromedicina, tecnico en electromedicina",
        "inżynier kliniczny, inzynier kliniczny",
        "højt Łódź straße, hojt lodz strasse",
        "ΤΕΧΝΙΚΌΣ, τεχνικοσ",
        "τεχνικός, τεχνικοσ",
        "ТЕХНИК, техник",
        "ＢＭＥＴ Ⅱ, bmet ii",
        "B.M.E.T., bmet",
        "driver's, drivers",
        "أَجْهِزَة, اجهزة",
        "שָׁלוֹם, שלום",
        "العـربية, العربية",
        "æsop œuvre đa ðe þorn ħal ısı, aesop oeuvre da de thorn hal isi",
        "½ ², 12 2"
    })
    void lettersLoseCapitalsAccentsAndCompatibilityForms(String text, String folded) {
        assertThat(Fold.text(text)).isEqualTo(folded);
    }

    @Test
    void vowelSignsOfHindiAndThaiStay() {
        assertThat(Fold.text("तकनीशियन")).isEqualTo("तकनीशियन");
        assertThat(Fold.text("ช่างเครื่องมือแพทย์")).isEqualTo("ช่างเครื่องมือแพทย์");
    }

    @Test
    void scriptsWithoutBlanksAreKnown() {
        assertThat("医のカชລខမ".codePoints()).allMatch(Fold::isUnspaced);
        assertThat("aéяقहא".codePoints()).noneMatch(Fold::isUnspaced);
    }

    @Test
    void lettersDigitsMarksAndNumeralsMakeWords() {
        assertThat("a7éⅡ²ै".codePoints()).allMatch(Fold::isWordPart);
        assertThat(" -/🙂".codePoints()).noneMatch(Fold::isWordPart);
    }
}
