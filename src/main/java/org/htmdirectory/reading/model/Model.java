package org.htmdirectory.reading.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Weights that were learned from titles: how much each feature speaks for work in healthcare technology management, and,
 * within it, for each role. Two logistic regressions; the second one against the rest, for each role.
 *
 * @param name names the model: the day it was trained and the first digits of a digest of its weights and of the official wordings
 * @param roles slugs of the roles that the second one knows
 * @param field weights and bias for the field as a whole
 * @param role weights and bias for each role
 */
public record Model(String name, List<String> roles, Weights field, Weights role) {

    private static final int MAGIC = 0x48544D31;

    /** How probable it is that this is work in the field, 0 to 1, before calibration. */
    public double field(int[] features) {
        double[] sum = field.sums(features);
        return logistic(sum[0]);
    }

    /** How probable each role is if this is work in the field; the sum is 1. */
    public double[] roles(int[] features) {
        double[] sums = role.sums(features);
        double total = 0;
        for (int at = 0; at < sums.length; at++) {
            sums[at] = logistic(sums[at]);
            total += sums[at];
        }
        for (int at = 0; at < sums.length; at++) {
            sums[at] /= total;
        }
        return sums;
    }

    private static double logistic(double sum) {
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Reads a model; anything else is refused. */
    public static Model read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a model of this form");
        }
        String name = in.readUTF();
        String[] roles = new String[in.readUnsignedByte()];
        for (int at = 0; at < roles.length; at++) {
            roles[at] = in.readUTF();
        }
        return new Model(name, List.of(roles), Weights.read(in), Weights.read(in));
    }

    /** Writes what stands before the weights. */
    public static void writeHead(DataOutputStream out, String name, List<String> roles) throws IOException {
        out.writeInt(MAGIC);
        out.writeUTF(name);
        out.writeByte(roles.size());
        for (String slug : roles) {
            out.writeUTF(slug);
        }
    }
}
