package org.htmdirectory.careers.school;

import java.util.List;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * Something that pays for school or for a certification: a scholarship, a benefit, paid training.
 *
 * @param slug its key and its anchor on the page
 * @param name its name
 * @param kind what sort of money it is
 * @param giver who gives it
 * @param amount how much, in words, or null where not known
 * @param amountAsOf when that was so, or null where the page bears no date
 * @param who who may apply
 * @param apply when and how one applies, or null where not known
 * @param state the state whose people it is for, or null where any
 * @param lastSeen when a source last spoke of it, or null where the page bears no date
 * @param website where its giver writes of it, or null
 * @param note a remark, or null
 * @param citations where all this was read
 */
public record Scholarship(
        String slug,
        String name,
        Kind kind,
        String giver,
        String amount,
        PartialDate amountAsOf,
        String who,
        String apply,
        UsState state,
        PartialDate lastSeen,
        String website,
        String note,
        List<Citation> citations) {

    /** What sort of money it is. In the order in which pages list them. */
    public enum Kind implements EnumCode {
        SCHOLARSHIP("Scholarships of the field"),
        FEDERAL_AID("Federal aid for everybody"),
        STATE_GRANT("Grants of a state, for its own people"),
        APPRENTICESHIP("Apprenticeships: paid from the first day"),
        FREE_PROGRAM("Free programs"),
        ENGINEERS("For people who study engineering"),
        VETERANS("For veterans"),
        MILITARY("For people in the armed forces");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The words for readers. */
        public String label() {
            return label;
        }
    }

    /** Whether it is for people in the armed forces, or for those who have left them. */
    boolean isForThoseWhoServed() {
        return kind == Kind.VETERANS || kind == Kind.MILITARY;
    }

    /** Whether it is what states give to their own people, told of all states together. */
    public boolean isOfAnyState() {
        return state == null && isGivenByStates();
    }

    /** Whether it is what a state gives to its own people. */
    boolean isOfOneState() {
        return state != null && isGivenByStates();
    }

    private boolean isGivenByStates() {
        return kind == Kind.STATE_GRANT || kind == Kind.FREE_PROGRAM;
    }

    /** Whether people of that state may have it. */
    boolean isFor(UsState where) {
        return state == null || state == where;
    }
}
