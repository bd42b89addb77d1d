package org.htmdirectory.reading.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Turns the model's number for an answer into the share of such answers that were right on titles it had not learned:
 * straight lines between measured points (isotonic regression, Zadrozny and Elkan 2002).
 *
 * @param raw the model's numbers, rising
 * @param right the share that was right at each, not falling
 */
public record Calibration(float[] raw, float[] right) {

    /** Numbers as they are. */
    public static final Calibration NONE = new Calibration(new float[] {0, 1}, new float[] {0, 1});

    /** The calibrated probability, 0 to 1. */
    public double of(double number) {
        if (number <= raw[0]) {
            return right[0];
        }
        for (int at = 1; at < raw.length; at++) {
            if (number <= raw[at]) {
                double share = (number - raw[at - 1]) / (raw[at] - raw[at - 1]);
                return right[at - 1] + share * (right[at] - right[at - 1]);
            }
        }
        return right[right.length - 1];
    }

    /** Reads what {@link #write} wrote. */
    public static Calibration read(DataInputStream in) throws IOException {
        int points = in.readUnsignedByte();
        float[] raw = new float[points];
        float[] right = new float[points];
        for (int at = 0; at < points; at++) {
            raw[at] = in.readFloat();
            right[at] = in.readFloat();
        }
        return new Calibration(raw, right);
    }

    /** Writes the points. */
    public void write(DataOutputStream out) throws IOException {
        out.writeByte(raw.length);
        for (int at = 0; at < raw.length; at++) {
            out.writeFloat(raw[at]);
            out.writeFloat(right[at]);
        }
    }
}
