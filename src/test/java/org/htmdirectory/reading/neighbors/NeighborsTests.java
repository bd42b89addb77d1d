package org.htmdirectory.reading.neighbors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.htmdirectory.terms.Equivalence;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.TitleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighborsTests {

    private final Neighbors neighbors = new Neighbors(List.of(
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
        "biomedical purple technician extra, PARTIAL"
    })
    void theLoosestStepIsNamed(String text, Matched matched) {
        assertThat(best(text).matched()).isEqualTo(matched);
    }

    @Test
    void stricterMatchesScoreHigher() {
        assertThat(List.of(
                        "Biomedical Technician",
                        "biomedical technicians",
                        "biomedical technicain",
                        "biomedical techni"))
                .extracting(text -> best(text).score())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyTheSameTextIsCertain() {
        assertThat(best("biomed tech").score()).isEqualTo(1);
        assertThat(best("biomed tech!").score()).isLessThan(1);
    }

    @Test
    void anUnknownWordMakesThemLessAlike() {
        assertThat(best("zyx clinical engineers").score())
                .isLessThan(best("clinical engineers").score());
    }

    @Test
    void workElsewhereMakesThemMuchLessAlike() {
        assertThat(best("clinical nurse").score())
                .isLessThan(best("clinical zyx").score() * 0.6);
    }

    @Test
    void aLevelThatTheTitleLacksIsReported() {
        assertThat(best("Senior Clinical Engineer").level()).isEqualTo(Level.SENIOR);
    }

    @Test
    void aManagerIsALevelOnlyWhereTheTitleHasNone() {
        assertThat(best("Clinical Engineer Manager").level()).isEqualTo(Level.MANAGER);
        assertThat(best("Imaging Mgr").level()).isNull();
    }

    @Test
    void amongEqualsThePreferredThenTheEnglishThenTheShorterComesFirst() {
        Neighbors equals = new Neighbors(List.of(
                Titles.of("the Radio Technik", TitleKind.SYNONYM, false, "en", "a"),
                Titles.of("of Radio Technik", TitleKind.SYNONYM, false, "en", "b"),
                Titles.of("a Radio Technik", TitleKind.SYNONYM, false, "de", "c"),
                Titles.of("for the Radio Technik", TitleKind.PREFERRED, false, "en", "d")));
        assertThat(equals.of("technik radio", Set.of(), false, 9))
                .extracting(match -> match.role().slug())
                .containsExactly("d", "b", "a", "c");
    }

    @Test
    void titlesThatReadAlikeAreToldOnceWhereThatIsAsked() {
        assertThat(neighbors.of("biomed technician", Set.of(), false, 9))
                .extracting(match -> match.title().text())
                .contains("Biomedical Technician", "Biomed Tech");
        assertThat(neighbors.of("biomed technician", Set.of(), true, 9))
                .filteredOn(match -> match.title().text().startsWith("Biomed") && match.role() != null)
                .hasSize(1);
    }

    @Test
    void aTitleThatIsKnownComesFirst() {
        assertThat(neighbors.of("biomedical technician", Set.of("clinical-engineer"), true, 9))
                .first()
                .extracting(match -> match.title().text())
                .isEqualTo("Clinical Engineer");
    }

    @Test
    void thereAreNoMoreThanAskedFor() {
        assertThat(neighbors.of("technician", Set.of(), false, 2)).hasSize(2);
        assertThat(neighbors.of("technician", Set.of(), false, -1)).isEmpty();
    }

    @Test
    void anEmptyTextAndAnEmptyDirectoryHaveNoNeighbors() {
        assertThat(neighbors.of("", Set.of(), false, 9)).isEmpty();
        assertThat(new Neighbors(List.of()).of("BMET", Set.of(), false, 9)).isEmpty();
    }

    @Test
    void suggestionsBeginWithWhatWasTyped() {
        assertThat(neighbors.suggest("biomed", 2))
                .extracting(Suggestion::title)
                .allMatch(title -> title.startsWith("Biomed"));
    }

    @Test
    void suggestionsForgiveATypo() {
        assertThat(neighbors.suggest("clinicl eng", 3))
                .extracting(Suggestion::title)
                .first()
                .isEqualTo("Clinical Engineer");
    }

    @Test
    void aSuggestedLookalikeSaysSo() {
        assertThat(neighbors.suggest("biomedical sci", 1))
                .extracting(Suggestion::role)
                .containsExactly(Suggestion.LOOKALIKE);
    }

    @Test
    void standardNamesAreSuggestedFirstThenEnglishOnesAndMisspellingsNever() {
        Neighbors radio = new Neighbors(List.of(
                Titles.of("Old Radio Technologist", TitleKind.PREFERRED, false, "en", "a"),
                Titles.of("Radio Technik", TitleKind.SYNONYM, false, "de", "b"),
                Titles.of("Radio Technician", TitleKind.SYNONYM, false, "en", "c"),
                Titles.of("radio technician", TitleKind.SYNONYM, false, "en", "c"),
                Titles.of("Radio Techician", TitleKind.MISSPELLING, false, "en", "c"),
                Titles.of("Radio Technologist", TitleKind.PREFERRED, false, "en", "d")));
        assertThat(radio.suggest("radio tech", 9))
                .extracting(Suggestion::title)
                .usingElementComparator(String::compareToIgnoreCase)
                .containsExactly("Radio Technologist", "Radio Technician", "Radio Technik", "Old Radio Technologist");
        assertThat(radio.suggest(" ", 9)).isEmpty();
    }

    @Test
    void aSuggestionTellsItsAddressItsRoleAndWhetherItIsAmbiguous() {
        assertThat(neighbors.suggest("service tech", 1))
                .containsExactly(new Suggestion("Service Technician", "service-technician", "field", true));
        assertThat(neighbors.suggest("clinical eng", 1))
                .containsExactly(new Suggestion("Clinical Engineer", "clinical-engineer", "engineer", false));
    }

    @Test
    void aNeighborTellsWhatItStandsFor() {
        Neighbor ambiguous = best("service technician");
        assertThat(ambiguous.roles()).extracting(RoleRef::slug).containsExactly("field", "technician");
        assertThat(ambiguous.role()).isNull();
        assertThat(ambiguous.equivalence()).isEqualTo(Equivalence.EXACT);
        assertThat(ambiguous.isAmbiguous()).isTrue();
        assertThat(ambiguous.isLookalike()).isFalse();

        Neighbor lookalike = best("biomedical scientist");
        assertThat(lookalike.roles()).isEmpty();
        assertThat(lookalike.equivalence()).isNull();
        assertThat(lookalike.isAmbiguous()).isFalse();
        assertThat(lookalike.isLookalike()).isTrue();
    }

    @Test
    void amongEqualsAmbiguousTitlesAndThenMisspelledOnesComeLast() {
        Neighbors equals = new Neighbors(List.of(
                Titles.of("the Radio Technik", TitleKind.MISSPELLING, false, "en", "a"),
                Titles.of("of Radio Technik", TitleKind.SYNONYM, true, "en", "b", "c"),
                Titles.of("for the Radio Technik", TitleKind.SYNONYM, false, "en", "d")));
        assertThat(equals.of("technik radio", Set.of(), false, 9))
                .extracting(match -> match.title().text())
                .containsExactly("for the Radio Technik", "of Radio Technik", "the Radio Technik");
    }

    @Test
    void amongEqualsTheOneOfTheLevelAskedForComesFirst() {
        Neighbors levels = new Neighbors(List.of(
                Titles.of("Radio Technik", "a"),
                Titles.of("Radio Technik II", "b"),
                Titles.of("Radio Technik I", "c")));
        assertThat(levels.of("radio technik 2", Set.of(), false, 9))
                .extracting(match -> match.title().text())
                .first()
                .isEqualTo("Radio Technik II");
    }

    private Neighbor best(String text) {
        return neighbors.of(text, Set.of(), true, 1).get(0);
    }
}
