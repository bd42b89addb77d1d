package org.htmdirectory.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

    @Test
    void aNumberAtAPointIsWorthWhatWasMeasuredThere() {
        assertThat(CALIBRATION.of(0.2f)).isCloseTo(0.1, Offset.offset(1e-6));
        assertThat(CALIBRATION.of(0.6f)).isCloseTo(0.5, Offset.offset(1e-6));
        assertThat(CALIBRATION.of(0.75)).isCloseTo(0.725, Offset.offset(1e-6));
        assertThat(CALIBRATION.of(0.9f)).isCloseTo(0.95, Offset.offset(1e-6));
        assertThat(Calibration.NONE.of(0.37)).isCloseTo(0.37, Offset.offset(1e-6));
    }

    @Test
    void itIsReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CALIBRATION.write(new DataOutputStream(bytes));

        Calibration read = Calibration.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.raw()).containsExactly(CALIBRATION.raw());
        assertThat(read.right()).containsExactly(CALIBRATION.right());
    }
}
