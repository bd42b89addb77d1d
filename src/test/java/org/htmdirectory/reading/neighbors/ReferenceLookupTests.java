package org.htmdirectory.reading.neighbors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.reading.neighbors.Lookup.Outcome;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.reading.verdict.Job;
import org.htmdirectory.sources.Citations;
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
}
