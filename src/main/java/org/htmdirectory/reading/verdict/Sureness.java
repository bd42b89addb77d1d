package org.htmdirectory.reading.verdict;

/**
 * Probabilities in words and figures. Where one word gives way to the next was set by hand and not measured; the probabilities
 * are calibrated.
 */
public final class Sureness {

    /** Below this an answer is more often wrong than right. */
    private static final double EVEN = 0.5;

    private Sureness() {}

    /** Whether an answer of that confidence is more often wrong than right. */
    public static boolean isDoubtful(double confidence) {
        return confidence < EVEN;
    }

    /** The verb of an answer of that confidence: <i>is</i>, <i>is most likely</i>, <i>may be</i>. */
    public static String verb(double confidence) {
        if (confidence >= EVEN) {
            return confidence >= 0.9 ? "is" : confidence >= 0.7 ? "is most likely" : "is probably";
        }
        return "may be";
    }

    /** How sure an answer of that confidence is. */
    public static String of(double confidence) {
        if (confidence >= 0.95) {
            return "Very sure";
        }
        return confidence >= 0.8 ? "Sure" : confidence >= 0.6 ? "Fairly sure" : "Not sure";
    }

    /** What a confidence means, in a sentence. */
    public static String meaning(double confidence) {
        long right = Math.round(confidence * 100);
        if (right > 99) {
            return "Of 100 answers as sure as this, nearly all are right.";
        }
        return right < 1
                ? "Of 100 answers as sure as this, hardly any is right."
                : "Of 100 answers as sure as this, about " + right + (right == 1 ? " is" : " are") + " right.";
    }

    /** How likely something of that probability is. */
    public static String chance(double probability) {
        if (probability >= 0.6) {
            return "likely";
        }
        return probability >= 0.25 ? "possible" : probability >= 0.05 ? "unlikely" : "very unlikely";
    }

    /** A probability in percent, never written as certain or impossible: <i>97%</i>, <i>over 99%</i>. */
    public static String percent(double probability) {
        long percent = Math.round(probability * 100);
        return percent < 1 ? "under 1%" : percent > 99 ? "over 99%" : percent + "%";
    }
}
