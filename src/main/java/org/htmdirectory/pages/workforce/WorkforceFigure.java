package org.htmdirectory.pages.workforce;

import java.math.BigDecimal;
import java.util.List;
import org.htmdirectory.sources.Citation;

/**
 * A figure of the workforce.
 *
 * @param slug its key
 * @param topic what it is about
 * @param series what was measured; figures of several years bear the same
 * @param value the value
 * @param unit what it is measured in
 * @param year the year it is of
 * @param about whom it counts
 * @param text a remark, or null
 * @param citations where it was read; never empty
 */
record WorkforceFigure(
        String slug,
        WorkforceTopic topic,
        String series,
        BigDecimal value,
        WorkforceUnit unit,
        int year,
        String about,
        String text,
        List<Citation> citations) {

    /** The value with its unit. */
    public String words() {
        return unit.words(value);
    }
}
