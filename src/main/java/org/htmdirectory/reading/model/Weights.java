package org.htmdirectory.reading.model;

import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntIntMap;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sparse table of weights, feature by class, in steps of 1/1024. A feature's entries lie one after another; the place of
 * the first and how many there are is one number.
 */
public final class Weights {

    private static final float STEP = 1f / 1024;
    /** Half empty, so that most features that bear no weight are known to at the first look. */
    private static final double LOAD = 0.5;

    private static final int COUNT_BITS = 6;
    private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

    private final float[] biases;
    private final IntIntMap runs;
    private final byte[] classes;
    private final short[] values;

    private Weights(float[] biases, int features, int entries) {
        this.biases = biases;
        this.runs = new IntIntHashMap(features, LOAD);
        this.classes = new byte[entries];
        this.values = new short[entries];
    }

    /** The sum of the weights of these features, and the bias, for each class. */
    double[] sums(int[] features) {
        double[] sums = new double[biases.length];
        for (int feature : features) {
            int run = runs.getOrDefault(feature, 0);
            int entry = run >>> COUNT_BITS;
            for (int left = run & COUNT_MASK; left > 0; left--, entry++) {
                sums[classes[entry]] += values[entry];
            }
        }
        for (int at = 0; at < sums.length; at++) {
            sums[at] = sums[at] * STEP + biases[at];
        }
        return sums;
    }

    static Weights read(DataInputStream in) throws IOException {
        float[] biases = new float[in.readUnsignedByte()];
        for (int at = 0; at < biases.length; at++) {
            biases[at] = in.readFloat();
        }
        int features = in.readInt();
        Weights weights = new Weights(biases, features, in.readInt());
        int entry = 0;
        for (int count = 0; count < features; count++) {
            int feature = in.readInt();
            int entries = in.readUnsignedByte();
            weights.runs.put(feature, entry << COUNT_BITS | entries);
            for (int left = entries; left > 0; left--, entry++) {
                weights.classes[entry] = in.readByte();
                weights.values[entry] = in.readShort();
            }
        }
        return weights;
    }

    /** The same weights as they are learned: feature to class to weight; those that round to nothing are left out. */
    public static void write(DataOutputStream out, float[] biases, SortedMap<Integer, float[]> learned)
            throws IOException {
        SortedMap<Integer, Map<Integer, Short>> kept = new TreeMap<>();
        learned.forEach((feature, row) -> {
            SortedMap<Integer, Short> entries = new TreeMap<>();
            for (int at = 0; at < row.length; at++) {
                short value = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(row[at] / STEP)));
                if (value != 0) {
                    entries.put(at, value);
                }
            }
            if (!entries.isEmpty()) {
                kept.put(feature, entries);
            }
        });
        out.writeByte(biases.length);
        for (float bias : biases) {
            out.writeFloat(bias);
        }
        out.writeInt(kept.size());
        out.writeInt(kept.values().stream().mapToInt(Map::size).sum());
        for (Map.Entry<Integer, Map<Integer, Short>> row : kept.entrySet()) {
            out.writeInt(row.getKey());
            out.writeByte(row.getValue().size());
            for (Map.Entry<Integer, Short> entry : row.getValue().entrySet()) {
                out.writeByte(entry.getKey());
                out.writeShort(entry.getValue());
            }
        }
    }
}
