package org.htmdirectory.titles.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.titles.knowledge.Classifiers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Holds the scoreboard that is kept with the release to the truth. */
@ApplicationTest
class ScoreboardTests {

    @Autowired
    private Classifiers classifiers;

    @Autowired
    private EvaluationTitles titles;

    @Autowired
    private Terminology terminology;

    @Test
    void theKeptFiguresAreThoseOfTheClassifierThatRuns() {
        assertThat(Scoreboard.kept().results())
                .as("if the classifier has changed: mvn -Pscoreboard test-compile exec:exec")
                .containsAll(ScoreboardCommand.classifier(
                        Validation.SHIPPED, title -> classifiers.current()::classify, titles.all()));
    }

    @Test
    void theKeptFiguresAreThoseOfTheAnswersThatTrainingLeft() {
        assertThat(Scoreboard.kept().results())
                .as("if the model was trained again: mvn -Pscoreboard test-compile exec:exec")
                .filteredOn(result -> result.validation() == Validation.CROSS_VALIDATED)
                .isEqualTo(ScoreboardCommand.heldOut(titles.all()));
    }

    @Test
    void theKeptFiguresNameTheModelThatRuns() {
        assertThat(Scoreboard.kept().model())
                .as("if the model was trained again: mvn -Pscoreboard test-compile exec:exec")
                .isEqualTo(classifiers.current().model());
    }

    @Test
    void theKeptFiguresAreThoseOfTheSimplerMethods() {
        assertThat(Scoreboard.kept().results())
                .as("if titles or employers have changed: mvn -Pscoreboard test-compile exec:exec")
                .containsAll(ScoreboardCommand.baselines(terminology.titles(), titles.all()));
    }

    @Test
    void theKeptFiguresOfWrittenTitlesAreThoseOfTheClassifierThatRuns() {
        assertThat(Scoreboard.kept().written())
                .as("if the classifier has changed: mvn -Pscoreboard test-compile exec:exec")
                .isEqualTo(ScoreboardCommand.written(classifiers.current()));
    }

    @Test
    void everyMethodWasRunOnTheWholeSet() {
        assertThat(Scoreboard.kept().titles()).isEqualTo(titles.all().size());
        assertThat(Scoreboard.kept().results())
                .extracting(Result::method)
                .contains(Method.values())
                .hasSizeGreaterThan(Method.values().length);
    }
}
