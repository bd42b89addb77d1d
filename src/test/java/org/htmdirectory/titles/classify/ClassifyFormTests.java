package org.htmdirectory.titles.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifyFormTests {

    @Test
    void nothingIsAskedWithoutAnyField() {
        assertThat(ClassifyForm.of(null, null, null, null, null, null).isAsked())
                .isFalse();
    }

    @Test
    void anEmployerAloneIsAskedAbout() {
        assertThat(ClassifyForm.of(null, null, "Siemens Healthineers", null, null, null)
                        .isAsked())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "\u00a0\u2003", "\u200b\u202e", "\u0000"})
    void whatShowsNothingIsBlank(String title) {
        assertThat(ClassifyForm.of(title, null, null, null, null, null).isBlank())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BMET", "🙂", "null", "биомед"})
    void whatShowsSomethingIsNotBlank(String title) {
        assertThat(ClassifyForm.of(title, null, null, null, null, null).isBlank())
                .isFalse();
    }

    @Test
    void controlsAndOuterBlanksAreCleanedAway() {
        assertThat(ClassifyForm.of(" BMET\u0000II\r\n", null, null, null, null, null)
                        .title())
                .isEqualTo("BMET II");
    }

    @Test
    void linesOfADescriptionAreKeptAndCountedOnce() {
        ClassifyForm form = ClassifyForm.of("BMET", "a\r\n".repeat(2_500), null, null, null, null);

        assertThat(form.description()).startsWith("a\na\n");
        assertThat(form.descriptionProblem()).isNull();
    }

    @Test
    void aTitleOfThreeHundredCharactersIsRead() {
        assertThat(ClassifyForm.of("x".repeat(300), null, null, null, null, null)
                        .isTooLong())
                .isFalse();
    }

    @Test
    void aTitleOfOneMoreIsTooLongAndTheProblemNamesBothLengths() {
        ClassifyForm form = ClassifyForm.of("x".repeat(301), null, null, null, null, null);

        assertThat(form.isTooLong()).isTrue();
        assertThat(form.titleProblem()).contains("301", "300");
        assertThat(form.employerProblem()).isNull();
    }

    @Test
    void itsAddressHoldsWhatWasAskedAndNoMore() {
        assertThat(ClassifyForm.of("R&D {x} 1+1", null, "Smith’s", null, null, null)
                        .address())
                .isEqualTo("/classify?title=R%26D%20%7Bx%7D%201%2B1&employer=Smith%E2%80%99s");
    }

    @Test
    void itsAddressKeepsWhatWasChosen() {
        ClassifyForm form = ClassifyForm.of("BMET", null, null, null, null, "clinical-engineer");

        assertThat(form.address()).isEqualTo("/classify?title=BMET&as=clinical-engineer");
        assertThat(form.as("").address()).isEqualTo("/classify?title=BMET");
    }

    @Test
    void itSaysWhatTheAnswerRestsOn() {
        assertThat(ClassifyForm.of("BMET", null, null, null, null, null).given())
                .isEqualTo("the title alone");
        assertThat(ClassifyForm.of("BMET", null, "Mercy", null, null, null).given())
                .isEqualTo("the title and the employer");
        assertThat(ClassifyForm.of("BMET", "Repairs", null, null, null, null).given())
                .isEqualTo("the title and what the person does");
        assertThat(ClassifyForm.of("BMET", "Repairs", "Mercy", null, null, null).given())
                .isEqualTo("the title, the employer and what the person does");
        assertThat(ClassifyForm.of("BMET", null, "Mercy", "Radiology", "US", null)
                        .given())
                .isEqualTo("the title, the employer, the department and the country");
    }

    @Test
    void theCountryIsPartOfTheJobAndOfTheAddress() {
        ClassifyForm form = ClassifyForm.of("BMET", null, null, null, "New Zealand", null);

        assertThat(form.isDetailed()).isTrue();
        assertThat(form.job().country()).isEqualTo("New Zealand");
        assertThat(form.address()).isEqualTo("/classify?title=BMET&country=New%20Zealand");
        assertThat(form.as("clinical-engineer").address()).contains("&country=New%20Zealand&");
    }
}
