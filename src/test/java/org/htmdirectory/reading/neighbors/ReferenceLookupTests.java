package org.htmdirectory.reading.neighbors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.htmdirectory.reading.neighbors.Lookup.Outcome;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.RoleRef;
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

    @Test
    void everyUnambiguousTitleFindsItsRole() {
        assertThat(unambiguous())
                .allSatisfy(title -> assertThat(role(title.text())).isEqualTo(role(title)));
    }

    @Test
    void of300TitlesWithOneTypoAtLeast97InAHundredFindTheirRole() {
        Random random = new Random(2026);
        List<Title> titles = new ArrayList<>(unambiguous().toList());
        Collections.shuffle(titles, random);
        long found = titles.stream()
                .filter(title -> Typos.isPossible(title.text()))
                .limit(300)
                .filter(title -> Objects.equals(role(Typos.in(title.text(), random)), role(title)))
                .count();
        assertThat(found).isGreaterThanOrEqualTo(291);
    }

    @Test
    void everyAmbiguousTitleAnswersAsAmbiguous() {
        assertThat(TITLES.stream().filter(Title::isAmbiguous))
                .allSatisfy(title ->
                        assertThat(LOOKUP.lookup(title.text()).outcome()).isEqualTo(Outcome.AMBIGUOUS));
    }

    @Test
    void everyLookalikeAnswersAsLookalike() {
        assertThat(TITLES.stream().filter(Title::isLookalikeOnly))
                .allSatisfy(title ->
                        assertThat(LOOKUP.lookup(title.text()).outcome()).isEqualTo(Outcome.LOOKALIKE));
    }

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

    /** One letter dropped, untuned, had the right title among ten in 95.6 % of all titles; with their spelling known it must do better. */
    @Test
    void of100TitlesWithOneLetterDroppedAtLeast97AreAmongTheTenNearest() {
        Random random = new Random(11);
        List<Title> titles =
                TITLES.stream().filter(title -> Typos.isPossible(title.text())).toList();
        long found = titles.stream()
                .filter(title -> LOOKUP.matches(Typos.dropped(title.text(), random), 10).matches().stream()
                        .anyMatch(match -> match.title().equals(title)))
                .count();
        assertThat(found * 100.0 / titles.size()).isGreaterThanOrEqualTo(97);
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
        assertThat(lookup.query()).hasSizeLessThanOrEqualTo(Lookup.LONGEST);
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
    void noTextWhateverBreaksIt() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            Lookup lookup = LOOKUP.lookup(anyText(random));
            assertThat(lookup.query()).hasSizeLessThanOrEqualTo(Lookup.LONGEST);
            assertThat(lookup.matches())
                    .allSatisfy(match -> assertThat(match.score()).isBetween(0.0, 1.0));
            assertThat(LOOKUP.suggest(lookup.query(), 5)).hasSizeLessThanOrEqualTo(5);
        }
    }

    private static String anyText(Random random) {
        int[] ranges = {0x80, 0x250, 0x600, 0x3000, 0xFFFF, 0x10FFFF};
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(60); length > 0; length--) {
            text.appendCodePoint(random.nextInt(ranges[random.nextInt(ranges.length)]));
        }
        return text.toString();
    }

    private static Stream<Title> unambiguous() {
        return TITLES.stream().filter(title -> !title.listedAmbiguous() && !title.isLookalikeOnly());
    }

    private static RoleRef role(Title title) {
        return title.first().map(Reading::role).orElseThrow();
    }

    private static RoleRef role(String query) {
        Lookup lookup = LOOKUP.lookup(query);
        return lookup.role() != null
                ? lookup.role()
                : lookup.readings().stream().findFirst().map(Reading::role).orElse(null);
    }
}
