package org.htmdirectory.careers.work;

import java.math.BigDecimal;
import java.util.List;
import org.htmdirectory.sources.Citation;

/**
 * Something that people in a role do.
 *
 * @param text what they do, beginning with the verb, without a period
 * @param frequency how often
 * @param official the task of O*NET on which this rests, or null
 * @param citations who says so
 */
public record Task(String text, Frequency frequency, Official official, List<Citation> citations) {

    /**
     * A task as O*NET numbers it.
     *
     * @param code the occupation, e.g. <i>49-9062.00</i>
     * @param number its number
     * @param importance how important it is to people in that occupation, from 1 to 5, or null where not known
     */
    public record Official(String code, int number, BigDecimal importance) {}
}
