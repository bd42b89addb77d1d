package org.htmdirectory.lists.tables;

/** Counts what in a run of bytes is UTF-8 beyond ASCII, and what cannot be. */
final class Utf8Scan {

    private long sequences;
    private long strays;
    private int expected;

    void feed(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int value = bytes[i];
            if (value >= 0 && expected == 0) {
                continue;
            }
            take(value & 0xFF);
        }
    }

    /** Whether UTF-8 is the likelier reading; a file of ASCII alone is UTF-8 too. */
    boolean isUtf8() {
        return strays() == 0 || sequences > strays();
    }

    long strays() {
        return strays + (expected > 0 ? 1 : 0);
    }

    private void take(int value) {
        boolean continues = value >= 0x80 && value < 0xC0;
        if (expected > 0 && continues) {
            expected--;
            sequences += expected == 0 ? 1 : 0;
            return;
        }
        strays += expected > 0 ? 1 : 0;
        expected = value >= 0xC2 && value < 0xE0
                ? 1
                : value >= 0xE0 && value < 0xF0 ? 2 : value >= 0xF0 && value < 0xF5 ? 3 : 0;
        strays += value >= 0x80 && expected == 0 ? 1 : 0;
    }
}
