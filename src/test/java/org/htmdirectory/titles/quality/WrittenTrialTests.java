package org.htmdirectory.titles.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.htmdirectory.reading.verdict.Verdict;
import org.junit.jupiter.api.Test;

class WrittenTrialTests {

    private static final WrittenTrial TRIAL = WrittenTrial.of(List.of(
            answer("de", "bmet", Verdict.ROLE, "bmet"),
            answer("de", "bmet", Verdict.AMBIGUOUS, null, "planner", "bmet"),
            answer("de", "planner", Verdict.ROLE, "bmet"),
            answer("de", null, Verdict.AMBIGUOUS, null),
            answer("fr", "bmet", Verdict.OUTSIDE, null),
            answer("fr", null, Verdict.ROLE, "bmet"),
            answer("fr", null, Verdict.UNKNOWN, null)));

    @Test
    void titlesOfTheFieldAreRightFirstOrAmongThree() {
        assertThat(TRIAL.all().first()).isEqualTo(new Share(1, 4));
        assertThat(TRIAL.all().amongThree()).isEqualTo(new Share(2, 4));
    }

    @Test
    void titlesOfOtherWorkAreTakenOrAskedAbout() {
        assertThat(TRIAL.all().taken()).isEqualTo(new Share(1, 3));
        assertThat(TRIAL.all().askedAbout()).isEqualTo(new Share(1, 3));
    }

    @Test
    void eachLanguageIsCountedTheOneWithMostTitlesFirst() {
        assertThat(TRIAL.languages())
                .containsExactly(
                        new WrittenScore("de", new Share(1, 3), new Share(2, 3), new Share(0, 1), new Share(1, 1)),
                        new WrittenScore("fr", new Share(0, 1), new Share(0, 1), new Share(1, 2), new Share(0, 2)));
    }

    @Test
    void eachRoleIsCountedByTheTitlesThatAreIt() {
        assertThat(TRIAL.roles())
                .extracting(WrittenScore::of, WrittenScore::first)
                .containsExactly(tuple("bmet", new Share(1, 3)), tuple("planner", new Share(0, 1)));
    }

    private static WrittenAnswer answer(
            String language, String role, Verdict verdict, String answered, String... candidates) {
        return new WrittenAnswer(
                new WrittenTitle(language, "Title", null, role),
                new MethodAnswer(verdict, answered, null, 0.9, List.of(candidates)));
    }
}
