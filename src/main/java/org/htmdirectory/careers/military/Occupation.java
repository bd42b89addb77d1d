package org.htmdirectory.careers.military;

import java.util.List;
import java.util.Locale;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.Evidence;

/**
 * A job of the armed forces, by its code.
 *
 * @param slug its key in the reference tables
 * @param code the code as the branch writes it
 * @param branch the branch
 * @param name what the branch calls the job
 * @param grade the skill level or rank that the code stands for, or null where any
 * @param standing what is known of the code
 * @param rung where someone with it stands, or null where it is other work
 * @param listed the address of the classification's page about the code, or null
 * @param spellings other ways of writing the code
 * @param summary what the code is, a sentence or two
 * @param evidence how well all this is evidenced
 * @param citations where the facts come from
 */
public record Occupation(
        String slug,
        String code,
        Branch branch,
        String name,
        String grade,
        Standing standing,
        Rung rung,
        String listed,
        List<String> spellings,
        String summary,
        Evidence evidence,
        List<Citation> citations) {

    /** What is known of a code. */
    public enum Standing implements EnumCode {
        CURRENT("In use"),
        UNKNOWN("May not be in use"),
        FORMER("No longer in use"),
        OTHER_WORK("Other work");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        /** The words for readers. */
        public String label() {
            return label;
        }
    }

    /** Whether it is work in the field. */
    public boolean isInField() {
        return standing != Standing.OTHER_WORK;
    }

    /** What is known of the code and how well, e.g. <i>In use; a source says it.</i> */
    public String known() {
        return standing.label() + (standing == Standing.UNKNOWN ? ". For the rest: " : "; ")
                + doubt().label().toLowerCase(Locale.ROOT) + ".";
    }

    /** How sure this is. */
    public Doubt doubt() {
        return evidence.doubt(citations);
    }
}
