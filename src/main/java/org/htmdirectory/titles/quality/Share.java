package org.htmdirectory.titles.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Predicate;
import org.htmdirectory.platform.site.Figures;

/**
 * How many of how many.
 *
 * @param part how many
 * @param whole of how many
 */
record Share(int part, int whole) {

    private static final int PERCENT = 100;

    /** How many of them satisfy the condition. */
    static <T> Share of(Collection<T> all, Predicate<T> condition) {
        return new Share((int) all.stream().filter(condition).count(), all.size());
    }

    /** From 0 to 1; 0 of none. */
    double value() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** In percent with one decimal, e.g. <i>97.4%</i>. */
    public String percent() {
        return Figures.percent(BigDecimal.valueOf(value() * PERCENT).setScale(1, RoundingMode.HALF_UP));
    }

    /** How many, as pages write it. */
    public String some() {
        return Figures.count(part);
    }

    /** Of how many, as pages write it, e.g. <i>1,929</i>. */
    public String all() {
        return Figures.count(whole);
    }

    /** In words, e.g. <i>261 of 268</i>. */
    public String counts() {
        return some() + " of " + all();
    }
}
