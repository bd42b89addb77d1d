package org.htmdirectory.reading.neighbors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.reading.neighbors.Lookup.Outcome;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.reading.verdict.Job;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Lookalike;
import org.htmdirectory.terms.Terms;
import org.htmdirectory.terms.Title;
import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lookups over the whole directory as it is published. */
class ReferenceLookupTests {

    private static final List<Title> TITLES =
            List.copyOf(Terms.packed(Citations.packed()).titles().values());
    private static final Classifier CLASSIFIER = new Classifier(ReferenceKnowledge.read());
    private static final TitleLookup LOOKUP = new TitleLookup(CLASSIFIER, new Neighbors(TITLES));

    @ParameterizedTest
    @CsvFileSource(
            resources = "/reading/neighbors/lookups.csv",
            useHeadersInDisplayName = true,
            ignoreLeadingAndTrailingWhitespace = false)
    void realWordingsAreUnderstood(String query, String outcome, String role, String level, String why) {
        Lookup lookup = LOOKUP.lookup(query);
        assertThat(lookup.outcome().code()).isEqualTo(outcome);
        assertThat(lookup.role() == null ? null : lookup.role().slug()).isEqualTo(role);
        assertThat(lookup.level() == null ? null : lookup.level().code()).isEqualTo(level);
        assertThat(lookup.reasons().toString()).contains(why == null ? "" : why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0000\u0007"})
    void anEmptyQueryIsEmpty(String query) {
        assertThat(LOOKUP.lookup(query).outcome()).isEqualTo(Outcome.EMPTY);
        assertThat(LOOKUP.lookup(null).outcome()).isEqualTo(Outcome.EMPTY);
    }

    @Test
    void aLongQueryIsCutAndThatIsSaid() {
        Lookup lookup = LOOKUP.lookup("biomedical technician ".repeat(500));
        assertThat(lookup.cut()).isTrue();
        assertThat(lookup.query()).hasSizeLessThanOrEqualTo(Job.LONGEST_TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "biomed tech", "service technician", "biomedical scientists", "equipment", "plumber"})
    void matchesMakeTheSameSortOfAnswerAsALookup(String query) {
        assertThat(LOOKUP.matches(query, 1).outcome())
                .isEqualTo(LOOKUP.lookup(query).outcome());
    }

    @Test
    void otherWorkIsNoMatch() {
        assertThat(List.of("clinical nurse", "biomedical nurse", "medical photographer"))
                .allSatisfy(query -> assertThat(LOOKUP.lookup(query).outcome()).isIn(Outcome.NEAR, Outcome.NOTHING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"biom", "biomed", "Biomedical E"})
    void theCommonestTitleIsSuggestedEarly(String typed) {
        assertThat(LOOKUP.suggest(typed, 3)).extracting(Suggestion::title).contains("Biomedical Equipment Technician");
    }

    @Test
    void anAmbiguousTitleTellsWhatItMayBe() {
        Lookup lookup = LOOKUP.lookup("service technician");
        assertThat(lookup.readings())
                .extracting(reading -> reading.role().slug())
                .contains("medical-equipment-field-service-engineer", "biomedical-equipment-technician")
                .doesNotHaveDuplicates();
        assertThat(lookup.lookalikes())
                .extracting(Lookalike::occupation)
                .containsExactly("Installation, Maintenance, and Repair Workers, All Other");
        assertThat(lookup.role()).isNull();
    }

    @Test
    void aLookalikeTellsWhatItIs() {
        Lookup lookup = LOOKUP.lookup("biomedical scientist");
        assertThat(lookup.title().text()).isEqualTo("Biomedical Scientist");
        assertThat(lookup.readings()).isEmpty();
        assertThat(lookup.lookalikes())
                .extracting(Lookalike::occupation)
                .containsExactly("Medical and Clinical Laboratory Technologists");
    }

    @Test
    void tenFurtherTitlesStandBesideTheAnswer() {
        Lookup lookup = LOOKUP.lookup("bmet");
        assertThat(lookup.title().text()).isEqualTo("BMET");
        assertThat(lookup.further())
                .hasSize(10)
                .noneMatch(match -> match.title().equals(lookup.title()));
    }

    @Test
    void whereNothingIsFoundAllTitlesAreFurther() {
        Lookup lookup = LOOKUP.lookup("biomedical nurse");
        assertThat(lookup.best()).isNull();
        assertThat(lookup.title()).isNull();
        assertThat(lookup.further()).isEqualTo(lookup.matches()).hasSize(11);
        assertThat(lookup.readings()).isEmpty();
        assertThat(lookup.lookalikes()).isEmpty();
    }

    @Test
    void noMatchIsFaintAndThereAreFiftyAtMost() {
        assertThat(LOOKUP.matches("biomedical scientist", 60).matches())
                .hasSizeGreaterThan(10)
                .allMatch(match -> match.score() >= 0.35);
        assertThat(LOOKUP.matches("biomedical nurse", 60).matches()).isEmpty();
        assertThat(LOOKUP.matches("bmet", 60).matches()).hasSize(50);
        assertThat(LOOKUP.matches("bmet", 3).matches()).hasSize(3);
        assertThat(LOOKUP.suggest("bmet", 60)).hasSize(50);
    }

    @Test
    void controlCharactersAndRunsOfBlanksAreOneBlank() {
        assertThat(LOOKUP.lookup(" biomed\u0007\n\t \u00A0tech ").query()).isEqualTo("biomed tech");
        assertThat(LOOKUP.lookup("biomed tech").cut()).isFalse();
        assertThat(LOOKUP.suggest(" bmet\u0000 ", 1))
                .extracting(Suggestion::title)
                .containsExactly("BMET");
    }
}
