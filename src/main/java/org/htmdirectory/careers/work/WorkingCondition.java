package org.htmdirectory.careers.work;

import java.util.List;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citation;

/**
 * Where, when or how people in a role work.
 *
 * @param aspect what it is about
 * @param text what is so, without a period
 * @param citations who says so
 */
public record WorkingCondition(Aspect aspect, String text, List<Citation> citations) {

    /** What a working condition is about, in the order in which pages tell them. */
    public enum Aspect implements EnumCode {
        PLACE("Where"),
        HOURS("Hours"),
        ON_CALL("On call"),
        TRAVEL("Travel"),
        DRESS("Dress"),
        HIRING("Before you start"),
        PAY("Pay");

        private final String label;

        Aspect(String label) {
            this.label = label;
        }

        /** The heading. */
        public String label() {
            return label;
        }
    }
}
