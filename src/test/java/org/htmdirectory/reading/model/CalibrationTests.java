package org.htmdirectory.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CalibrationTests {

    private static final Calibration CALIBRATION =
            new Calibration(new float[] {0.2f, 0.6f, 0.9f}, new float[] {0.1f, 0.5f, 0.95f});

    @Test
    void aNumberBetweenTwoPointsLiesOnTheLineBetweenThem() {
        assertThat(CALIBRATION.of(0.4)).isCloseTo(0.3, Offset.offset(1e-6));
    }

    @Test
    void aNumberBeyondThePointsKeepsToTheNearest() {
        assertThat(CALIBRATION.of(0)).isCloseTo(0.1, Offset.offset(1e-6));
        assertThat(CALIBRATION.of(1)).isCloseTo(0.95, Offset.offset(1e-6));
    }
}
