package org.htmdirectory.reading.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.htmdirectory.terms.RoleRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostsTests {

    private static final RoleRef ROLE = new RoleRef("clinical-engineer", "Clinical Engineer", "engineering");
    private static final List<Candidate> CANDIDATES = List.of(new Candidate(ROLE, 0.9));

    @ParameterizedTest(name = "taken for {0}, field {1}, role {2}: {3}")
    @CsvSource({
        "role,      0.99, 0.95, role",
        "role,      0.99, 0.50, ambiguous",
        "role,      0.50, 0.99, ambiguous",
        "role,      0.10, 0.99, outside",
        "ambiguous, 0.99, 0.95, role",
        "ambiguous, 0.50, 0.50, ambiguous",
        "ambiguous, 0.15, 0.50, ambiguous",
        "ambiguous, 0.14, 0.50, outside",
        "outside,   0.14, 0.50, outside",
        "outside,   0.15, 0.50, ambiguous"
    })
    void theAnswerIsTheOneThatIsExpectedToCostLeast(String opinion, double field, double role, String verdict) {
        assertThat(settled(opinion, null, false, field, role)).isEqualTo(verdict);
    }

    @Test
    void aTitleThatStandsForSeveralJobsStaysAQuestionHoweverLikelyOneOfThemIs() {
        assertThat(settled("ambiguous", known(true), false, 0.99, 0.99)).isEqualTo("ambiguous");
    }

    @Test
    void suchATitleAloneIsAskedAboutEarlierForWhoeverAsksExpectsIt() {
        assertThat(settled("ambiguous", known(true), true, 0.02, 0.9)).isEqualTo("ambiguous");
        assertThat(settled("ambiguous", known(true), false, 0.02, 0.9)).isEqualTo("outside");
        assertThat(settled("ambiguous", known(true), true, 0.01, 0.9)).isEqualTo("outside");
    }

    @Test
    void askedWordForWordAndAloneItIsNeverPassedOver() {
        assertThat(settled("ambiguous", known(true), true, true, 0.001, 0.9)).isEqualTo("ambiguous");
    }

    @Test
    void inAnotherLanguageSuchATitleIsNeverPassedOver() {
        assertThat(settled("ambiguous", known(true, "de"), false, 0.001, 0.9)).isEqualTo("ambiguous");
    }

    @Test
    void wordForWordItIsOneWhateverItsWordsSayToTheModel() {
        assertThat(settled("role", known(false), false, true, 0.01, 0.1)).isEqualTo("role");
        assertThat(settled("ambiguous", known(false), false, true, 0.01, 0.1)).isEqualTo("ambiguous");
    }

    @Test
    void aTitleListedAsOneRoleNeedsLessToBeOne() {
        assertThat(settled("role", known(false), false, 0.5, 0.9)).isEqualTo("role");
        assertThat(settled("role", null, false, 0.5, 0.9)).isEqualTo("ambiguous");
    }

    @Test
    void aTitleListedAsOneRoleIsNeverPassedOver() {
        assertThat(settled("role", known(false), false, 0.01, 0.9)).isEqualTo("ambiguous");
    }

    @Test
    void aTitleListedAsOtherWorkIsNoQuestion() {
        KnownTitle other = new KnownTitle(List.of("x"), "X", "en", false, List.of(), List.of());
        assertThat(settled("outside", other, false, 0.9, 0.9)).isEqualTo("outside");
    }

    @Test
    void withoutAnyRoleThereIsNothingToAsk() {
        Decision none = new Decision(Verdict.OUTSIDE, null, List.of());
        assertThat(Costs.settle(none, null, false, false, 0.9, 0.9)).isEqualTo(none);
    }

    private static KnownTitle known(boolean several) {
        return known(several, "en");
    }

    private static KnownTitle known(boolean several, String language) {
        KnownTitle.RoleReading reading = new KnownTitle.RoleReading(ROLE, null, null);
        return new KnownTitle(List.of("x"), "X", language, several, List.of(reading), List.of());
    }

    private static String settled(String opinion, KnownTitle known, boolean silent, double field, double role) {
        return settled(opinion, known, silent, false, field, role);
    }

    private static String settled(
            String opinion, KnownTitle known, boolean silent, boolean whole, double field, double role) {
        Verdict verdict = Verdict.valueOf(opinion.toUpperCase(Locale.ROOT));
        Decision taken = new Decision(verdict, verdict == Verdict.ROLE ? ROLE : null, CANDIDATES);
        return Costs.settle(taken, known, silent, whole, field, role).verdict().code();
    }
}
