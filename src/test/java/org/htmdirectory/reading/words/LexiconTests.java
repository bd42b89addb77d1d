package org.htmdirectory.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.reading.words.Lexicon.Alias;
import org.htmdirectory.reading.words.Lexicon.AliasKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTests {

    @Test
    void aShortFormIsReadAsItsWordsLikeliestFirst() {
        assertThat(Lexicon.ENGLISH.aliases("tech"))
                .extracting(alias -> String.join(" ", alias.words()))
                .containsExactly("technician", "technologist", "technical", "technology");
        assertThat(Lexicon.ENGLISH.aliases("bmet"))
                .first()
                .isEqualTo(new Alias(List.of("biomedical", "equipment", "technician"), 0, AliasKind.ABBREVIATION));
        assertThat(Lexicon.ENGLISH.aliases("plumber")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bio, med, biomedical", "x, rays, xray", "ultra, sound, ultrasound"})
    void twoWordsMayBeOneCompound(String first, String second, String compound) {
        assertThat(Lexicon.ENGLISH.compound(first, second))
                .extracting(alias -> String.join(" ", alias.words()))
                .containsExactly(compound);
    }

    @ParameterizedTest
    @CsvSource({"bio, plumber", "plumber, med", "med, bio"})
    void otherTwoWordsAreNone(String first, String second) {
        assertThat(Lexicon.ENGLISH.compound(first, second)).isEmpty();
    }

    @Test
    void shortFormsAreSingleWordsOfFourLettersOrMore() {
        assertThat(Lexicon.ENGLISH.shortForms())
                .contains("bmet", "biomed", "tech", "paediatric")
                .doesNotContain("fse", "bio+med", "engineer", "repairman");
    }

    @Test
    void eachWordThatIsWrittenForAnotherIsKnown() {
        assertThat(Lexicon.ENGLISH.written()).contains("bmet", "fse", "bio+med", "engineer");
    }

    @ParameterizedTest
    @CsvSource({"bmte, bmet", "bmett, bmet", "bmt, ", "fsee, ", "biomet, "})
    void anInitialismIsFoundOneSlipAway(String written, String initialism) {
        assertThat(Lexicon.ENGLISH.initialism(written).orElse(null)).isEqualTo(initialism);
    }

    @Test
    void aWordThatAnotherIsReadAsIsKnown() {
        assertThat(Lexicon.ENGLISH.reads("technician")).isTrue();
        assertThat(Lexicon.ENGLISH.reads("bmet")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"technician", "nurse"})
    void aWorkerIsATrade(String word) {
        assertThat(Lexicon.ENGLISH.isTrade(word)).isTrue();
    }

    @Test
    void workInAnotherFieldIsElsewhere() {
        assertThat(Lexicon.ENGLISH.isElsewhere("nurse")).isTrue();
        assertThat(Lexicon.ENGLISH.isElsewhere("technician")).isFalse();
        assertThat(Lexicon.ENGLISH.isElsewhere("xray")).isFalse();
    }

    @Test
    void wordsOfHealthcareAreNoTrade() {
        assertThat(Lexicon.ENGLISH.isHealthcare("xray")).isTrue();
        assertThat(Lexicon.ENGLISH.isHealthcare("technician")).isFalse();
        assertThat(Lexicon.ENGLISH.isTrade("xray")).isFalse();
    }

    @Test
    void wordsThatOnlyConnectOthersAreKnown() {
        assertThat(Lexicon.ENGLISH.isConnecting("of")).isTrue();
        assertThat(Lexicon.ENGLISH.isConnecting("technician")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "technicians, technician",
        "technologies, technology",
        "ties, tie",
        "labs, lab",
        "gas, gas",
        "glass, glass",
        "apparatus, apparatus",
        "dialysis, dialysis",
        "nurse, nurse"
    })
    void aPluralLosesItsEnding(String word, String singular) {
        assertThat(Lexicon.singular(word)).isEqualTo(singular);
    }
}
