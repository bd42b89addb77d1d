package org.htmdirectory.reading.neighbors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.reading.neighbors.Lookup.Outcome;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.TitleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleIndexTests {

    private final TitleIndex index = new TitleIndex(List.of(
            Titles.of("Biomedical Technician", "technician"),
            Titles.of("Biomed Tech", "technician"),
            Titles.of("Clinical Engineer", "engineer"),
            Titles.of("Imaging Manager", "manager"),
            Titles.of("Dialysis Équipment Technician", "dialysis"),
            Titles.of("Equipment Planner", "planner"),
            Titles.of("Equipment Consultant", "consultant"),
            Titles.of("Service Technician", TitleKind.SYNONYM, true, "en", "field", "technician"),
            Titles.lookalike("Biomedical Scientist")));

    @ParameterizedTest
    @CsvSource({
        "biomedical technician, EXACT",
        "technician biomedical, NORMALIZED",
        "biomedical technicians, NORMALIZED",
        "biomedical tech, ABBREVIATION",
        "biomedcal technician, TYPO",
        "biomedical technicia, TYPO",
        "biomedical techni, PREFIX",
        "biomedical night technician extra, PARTIAL"
    })
    void theLooseStepIsNamed(String query, Matched matched) {
        assertThat(index.lookup(query).matches().get(0).matched()).isEqualTo(matched);
    }

    @Test
    void stricterMatchesScoreHigher() {
        assertThat(List.of(
                        "Biomedical Technician",
                        "biomedical technicians",
                        "biomedical technicain",
                        "biomedical techni"))
                .extracting(query -> index.lookup(query).best().score())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyTheSameTextIsCertain() {
        assertThat(index.lookup("biomed tech").best().score()).isEqualTo(1);
        assertThat(index.lookup("biomed tech!").best().score()).isLessThan(1);
    }

    @Test
    void anUnknownWordMakesItLessSure() {
        double plain = index.lookup("clinical engineers").best().score();
        assertThat(index.lookup("zyx clinical engineers").matches().get(0).score())
                .isLessThan(plain);
    }

    @Test
    void aLevelThatTheTitleLacksIsReported() {
        assertThat(index.lookup("Senior Clinical Engineer").level()).isEqualTo(Level.SENIOR);
    }

    @Test
    void aManagerIsALevelOnlyWhereTheTitleHasNone() {
        assertThat(index.lookup("Clinical Engineer Manager").level()).isEqualTo(Level.MANAGER);
        assertThat(index.lookup("Imaging Mgr").level()).isNull();
    }

    @Test
    void otherWorkIsNoMatch() {
        assertThat(index.lookup("clinical nurse").outcome()).isIn(Outcome.NEAR, Outcome.NOTHING);
        assertThat(index.lookup("biomedical photographer").outcome()).isIn(Outcome.NEAR, Outcome.NOTHING);
    }

    @Test
    void titlesThatLackAsMuchAsEachOtherAreNoAnswer() {
        assertThat(index.lookup("equipment").outcome()).isEqualTo(Outcome.NEAR);
    }

    @Test
    void anAmbiguousTitleHasReadingsAndNoRole() {
        Lookup lookup = index.lookup("service technician");
        assertThat(lookup.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(lookup.role()).isNull();
        assertThat(lookup.readings()).hasSize(2);
    }

    @Test
    void aLookalikeSaysWhatItIs() {
        Lookup lookup = index.lookup("biomedical scientists");
        assertThat(lookup.outcome()).isEqualTo(Outcome.LOOKALIKE);
        assertThat(lookup.lookalikes()).hasSize(1);
    }

    @Test
    void anOfficialGroupNameCoversMore() {
        TitleIndex groups =
                new TitleIndex(List.of(Titles.of("Equipment Repairers", TitleKind.GROUP, false, "en", "technician")));
        assertThat(groups.lookup("equipment repairer").outcome()).isEqualTo(Outcome.AMBIGUOUS);
    }

    @Test
    void amongEqualsThePreferredThenTheEnglishThenTheShorterComesFirst() {
        TitleIndex equals = new TitleIndex(List.of(
                Titles.of("the Radio Technik", TitleKind.SYNONYM, false, "en", "a"),
                Titles.of("of Radio Technik", TitleKind.SYNONYM, false, "en", "b"),
                Titles.of("a Radio Technik", TitleKind.SYNONYM, false, "de", "c"),
                Titles.of("for the Radio Technik", TitleKind.PREFERRED, false, "en", "d")));
        assertThat(equals.matches("technik radio", 9).titles())
                .extracting(match -> match.role().slug())
                .containsExactly("d", "b", "a", "c");
    }

    @Test
    void anEmptyQueryIsEmpty() {
        assertThat(List.of("", "   ", "\u0000\u0007"))
                .allSatisfy(query -> assertThat(index.lookup(query).outcome()).isEqualTo(Outcome.EMPTY));
        assertThat(index.lookup(null).outcome()).isEqualTo(Outcome.EMPTY);
    }

    @Test
    void aLongQueryIsCutAndThatIsSaid() {
        Lookup lookup = index.lookup("biomedical technician ".repeat(500));
        assertThat(lookup.cut()).isTrue();
        assertThat(lookup.query()).hasSizeLessThanOrEqualTo(Lookup.LONGEST);
    }

    @Test
    void anEmptyDirectoryAnswersNothing() {
        assertThat(new TitleIndex(List.of()).lookup("BMET").outcome()).isEqualTo(Outcome.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "biomed tech", "service technician", "biomedical scientists", "equipment", "plumber"})
    void matchesMakeTheSameSortOfAnswerAsALookup(String query) {
        assertThat(index.matches(query, 1).outcome())
                .isEqualTo(index.lookup(query).outcome());
    }

    @Test
    void matchesRespectTheLimit() {
        assertThat(index.matches("technician", 2).titles()).hasSize(2);
        assertThat(index.matches("technician", -1).titles()).isEmpty();
    }

    @Test
    void suggestionsBeginWithWhatWasTyped() {
        assertThat(index.suggest("biomed", 2))
                .extracting(Suggestion::title)
                .allMatch(title -> title.startsWith("Biomed"));
    }

    @Test
    void suggestionsForgiveATypo() {
        assertThat(index.suggest("clinicl eng", 3))
                .extracting(Suggestion::title)
                .first()
                .isEqualTo("Clinical Engineer");
    }

    @Test
    void aSuggestedLookalikeSaysSo() {
        assertThat(index.suggest("biomedical sci", 1))
                .extracting(Suggestion::role)
                .containsExactly(Suggestion.LOOKALIKE);
    }
}
