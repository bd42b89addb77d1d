package org.htmdirectory.titles.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the classifier must reach; {@link ScoreboardTests} sees to it that the kept figures are true. */
class FloorTests {

    private static final double RIGHT_FIRST = 0.90;

    /** As they were found, labels know no makers of one line of products: their engineers count as service engineers of any. */
    private static final double RIGHT_FIRST_AS_FOUND = 0.88;

    private static final double RIGHT_AMONG_THREE = 0.98;
    private static final double RIGHT_LEVEL = 0.97;
    private static final double OTHER_WORK_TAKEN = 0.005;
    private static final double LOOKALIKES_TAKEN = 0.05;
    private static final double CALIBRATION_ERROR = 0.05;

    static Stream<Validation> validations() {
        return Arrays.stream(Validation.values())
                .filter(validation -> Scoreboard.kept()
                        .result(Method.CLASSIFIER, true, validation)
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("validations")
    void theRightRoleIsFoundOftenEnough(Validation validation) {
        Score score = told(validation);

        assertThat(score.first().value()).isGreaterThanOrEqualTo(RIGHT_FIRST);
        assertThat(score.firstAsFound().value()).isGreaterThanOrEqualTo(RIGHT_FIRST_AS_FOUND);
        assertThat(score.amongThree().value()).isGreaterThanOrEqualTo(RIGHT_AMONG_THREE);
    }

    @ParameterizedTest
    @MethodSource("validations")
    void theLevelIsRightOftenEnough(Validation validation) {
        assertThat(told(validation).levels().value()).isGreaterThanOrEqualTo(RIGHT_LEVEL);
    }

    @ParameterizedTest
    @MethodSource("validations")
    void otherWorkIsHardlyEverTakenForARole(Validation validation) {
        Score score = told(validation);

        assertThat(score.taken().value()).isLessThanOrEqualTo(OTHER_WORK_TAKEN);
        assertThat(score.lookalikesTaken().value()).isLessThanOrEqualTo(LOOKALIKES_TAKEN);
    }

    @ParameterizedTest
    @MethodSource("validations")
    void confidenceIsCloseToWhatComesTrue(Validation validation) {
        assertThat(told(validation).calibrationError().doubleValue()).isLessThanOrEqualTo(CALIBRATION_ERROR);
    }

    @ParameterizedTest
    @MethodSource("validations")
    void withoutTheEmployerNoMoreOtherWorkIsTaken(Validation validation) {
        Scoreboard.kept()
                .result(Method.CLASSIFIER, false, validation)
                .ifPresent(untold -> assertThat(untold.score().taken().part())
                        .isLessThanOrEqualTo(told(validation).taken().part()));
    }

    private static Score told(Validation validation) {
        return Scoreboard.kept()
                .result(Method.CLASSIFIER, true, validation)
                .orElseThrow()
                .score();
    }
}
