package org.htmdirectory.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WeightsTests {

    private static final float STEP = 1f / 1024;

    @Test
    void theSumsAreThoseOfTheFeaturesAndTheBiases() throws IOException {
        TreeMap<Integer, float[]> learned = new TreeMap<>();
        learned.put(7, new float[] {1, 0, -2});
        learned.put(-3, new float[] {0, 0.5f, 0});
        learned.put(0, new float[] {0.25f, 0.25f, 0.25f});

        Weights weights = packed(new float[] {0.5f, 1, 2}, learned);

        assertThat(weights.sums(new int[] {})).containsExactly(0.5, 1, 2);
        assertThat(weights.sums(new int[] {7, 8})).containsExactly(1.5, 1, 0);
        assertThat(weights.sums(new int[] {-3, 7, 0})).containsExactly(1.75, 1.75, 0.25);
    }

    @Test
    void whatRoundsToNothingIsLeftOut() throws IOException {
        TreeMap<Integer, float[]> learned = new TreeMap<>();
        learned.put(1, new float[] {STEP * 0.4f, 0});
        ByteArrayOutputStream without = new ByteArrayOutputStream();
        Weights.write(new DataOutputStream(without), new float[] {0, 0}, new TreeMap<>());
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        Weights.write(new DataOutputStream(with), new float[] {0, 0}, learned);

        assertThat(with.toByteArray()).isEqualTo(without.toByteArray());
    }

    @Test
    void whatIsTooLargeIsKeptAsLargeAsItGoes() throws IOException {
        TreeMap<Integer, float[]> learned = new TreeMap<>();
        learned.put(1, new float[] {1_000, -1_000});

        assertThat(packed(new float[] {0, 0}, learned).sums(new int[] {1}))
                .containsExactly(Short.MAX_VALUE * STEP, Short.MIN_VALUE * STEP);
    }

    @Test
    void aThousandFeaturesAreToldApart() throws IOException {
        TreeMap<Integer, float[]> learned = new TreeMap<>();
        for (int feature = 1; feature <= 1_000; feature++) {
            learned.put(feature * 31, new float[] {feature * STEP, -feature * STEP});
        }

        Weights weights = packed(new float[] {0, 0}, learned);

        for (int feature = 1; feature <= 1_000; feature++) {
            assertThat(weights.sums(new int[] {feature * 31, feature * 31 + 1}))
                    .containsExactly(feature * STEP, -feature * STEP);
        }
    }

    private static Weights packed(float[] biases, TreeMap<Integer, float[]> learned) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Weights.write(new DataOutputStream(bytes), biases, learned);
        return Weights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
