package org.htmdirectory.reading.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How probable something is about an answer, told from a few numbers behind it: a logistic regression, learned on answers to
 * titles that the model had not learned (stacked generalization, Wolpert 1992).
 *
 * @param weights what each number counts
 * @param bias what is added
 */
public record Estimate(float[] weights, float bias) {

    /** The probability, 0 to 1, for as many numbers as there are weights. */
    public double of(double[] signals) {
        double sum = bias;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * signals[at];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Reads what {@link #write} wrote. */
    public static Estimate read(DataInputStream in) throws IOException {
        float[] weights = new float[in.readUnsignedByte()];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = in.readFloat();
        }
        return new Estimate(weights, in.readFloat());
    }

    /** Writes the weights and the bias. */
    public void write(DataOutputStream out) throws IOException {
        out.writeByte(weights.length);
        for (float weight : weights) {
            out.writeFloat(weight);
        }
        out.writeFloat(bias);
    }
}
