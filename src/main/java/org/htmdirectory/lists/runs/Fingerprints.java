package org.htmdirectory.lists.runs;

import java.util.Arrays;

/**
 * Counts different texts without keeping them: 16 bytes a text or less. Of a million texts, two are taken for one in
 * one of ten million files.
 */
final class Fingerprints {

    private static final int SMALLEST = 1024;
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;
    private static final int HALF = 32;

    private long[] slots = new long[SMALLEST];
    private int count;

    /** Counts a text, unless it has been met. */
    void add(String text) {
        if (put(slots, of(text)) && ++count > slots.length / 2) {
            grow();
        }
    }

    int count() {
        return count;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        Arrays.stream(before).filter(slot -> slot != 0).forEach(slot -> put(slots, slot));
    }

    private static boolean put(long[] slots, long fingerprint) {
        int at = (int) (fingerprint >>> HALF) & (slots.length - 1);
        while (slots[at] != 0) {
            if (slots[at] == fingerprint) {
                return false;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = fingerprint;
        return true;
    }

    /** The fingerprint of a text; never zero, which marks a free slot. */
    static long of(String text) {
        long hash = FNV_START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        hash ^= hash >>> HALF;
        hash *= MIX;
        hash ^= hash >>> HALF;
        return hash == 0 ? 1 : hash;
    }
}
