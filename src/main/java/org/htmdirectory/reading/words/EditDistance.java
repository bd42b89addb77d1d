package org.htmdirectory.reading.words;

/**
 * How many typing slips lie between two words: letters put in, left out, exchanged, or swapped with their neighbor
 * (the restricted distance of Damerau 1964 and Levenshtein 1966: no part is edited twice).
 */
public final class EditDistance {

    private EditDistance() {}

    /** The distance of two words, or {@code bound + 1} as soon as it is known to be greater than {@code bound}. */
    public static int between(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) > bound) {
            return bound + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            if (fill(row, above, before, a, b, i) > bound) {
                return bound + 1;
            }
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return Math.min(above[b.length()], bound + 1);
    }

    private static int fill(int[] row, int[] above, int[] before, String a, String b, int i) {
        int least = row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
            int best = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + cost);
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                best = Math.min(best, before[j - 2] + 1);
            }
            row[j] = best;
            least = Math.min(least, best);
        }
        return least;
    }
}
