package org.htmdirectory.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EstimateTests {

    private static final Estimate ESTIMATE = new Estimate(new float[] {2, -1}, 0.5f);

    @Test
    void nothingKnownIsTheBiasAlone() {
        assertThat(ESTIMATE.of(new double[] {0, 0})).isCloseTo(0.6225, Offset.offset(1e-4));
    }

    @Test
    void eachNumberCountsAsItsWeightSays() {
        assertThat(ESTIMATE.of(new double[] {1, 0})).isCloseTo(0.9241, Offset.offset(1e-4));
        assertThat(ESTIMATE.of(new double[] {1, 2.5})).isCloseTo(0.5, Offset.offset(1e-4));
    }

    @Test
    void itIsReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ESTIMATE.write(new DataOutputStream(bytes));

        Estimate read = Estimate.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.weights()).containsExactly(ESTIMATE.weights());
        assertThat(read.bias()).isEqualTo(ESTIMATE.bias());
    }
}
