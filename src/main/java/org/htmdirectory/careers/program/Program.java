package org.htmdirectory.careers.program;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;

/**
 * A way to learn the work: a school's program, an apprenticeship, a military course or an employer's training.
 *
 * @param slug its permanent address part
 * @param school who teaches
 * @param name what the school calls it, or null where not known
 * @param city where, or null
 * @param state the state of the United States, or null where abroad, in no one state or not known
 * @param country the country's ISO code
 * @param credential what someone holds at the end
 * @param length how long it takes, in words, or null
 * @param delivery where and how it is taught
 * @param cip the code of the subject it is counted under, or null
 * @param completions how many people finished in one year, or null
 * @param status whether it is known to run
 * @param asOf when a source last spoke of it, or null
 * @param subject how sure it is that it is about medical devices
 * @param note a remark, or null
 * @param website the school's address, or null
 * @param citations where the facts come from
 */
public record Program(
        String slug,
        String school,
        String name,
        String city,
        UsState state,
        String country,
        Credential credential,
        String length,
        Delivery delivery,
        String cip,
        Integer completions,
        Status status,
        PartialDate asOf,
        Subject subject,
        String note,
        String website,
        List<Citation> citations) {

    /** What is known of a program's running. */
    public enum Status implements EnumCode {
        CONFIRMED,
        REPORTED,
        CLOSED
    }

    /** How sure it is that a program is about medical devices. */
    public enum Subject implements EnumCode {
        CONFIRMED("A source says that it is about medical devices.", null),
        LIKELY("Most likely about medical devices: the school reports it under the code for that.", Doubt.UNVERIFIED),
        DOUBTFUL(
                "May be about another subject: in California, schools often report biotechnology under this code.",
                Doubt.UNVERIFIED);

        private final String label;
        private final Doubt doubt;

        Subject(String label, Doubt doubt) {
            this.label = label;
            this.doubt = doubt;
        }

        /** The words for readers, a sentence. */
        public String label() {
            return label;
        }

        /** The mark of doubt, or null. */
        public Doubt doubt() {
            return doubt;
        }
    }

    /** What a reader may count on: status and subject together. In the order in which pages list them. */
    public enum Standing implements EnumCode {
        CONFIRMED("Confirmed by a source", null),
        REPORTED("Reported, not confirmed", Doubt.UNVERIFIED),
        DOUBTFUL("May be another subject", Doubt.UNVERIFIED),
        CLOSED("Closed", null);

        private final String label;
        private final Doubt doubt;

        Standing(String label, Doubt doubt) {
            this.label = label;
            this.doubt = doubt;
        }

        /** The words for readers. */
        public String label() {
            return label;
        }

        /** The mark of doubt, or null. */
        public Doubt doubt() {
            return doubt;
        }

        /** Whether lists show such programs unless a visitor asks for others. */
        public boolean isReliable() {
            return this == CONFIRMED || this == REPORTED;
        }
    }

    /** Its address on this site. */
    public String address() {
        return "/programs/" + slug;
    }

    /** The heading of its page: the program's name where it is known, else what it leads to. */
    public String heading() {
        return (name == null ? credential.label() : name) + ", " + school;
    }

    /** Where it is, e.g. <i>Harlingen, Texas</i>; null where not known. */
    public String place() {
        String place = Stream.of(city, state == null ? null : state.label(), isAbroad() ? countryName() : null)
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    /** Whether it is outside the United States. */
    public boolean isAbroad() {
        return !country.equals("US");
    }

    /** The country by name. */
    public String countryName() {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
    }

    /** What a reader may count on. */
    public Standing standing() {
        if (status == Status.CLOSED) {
            return Standing.CLOSED;
        }
        if (subject == Subject.DOUBTFUL) {
            return Standing.DOUBTFUL;
        }
        return status == Status.CONFIRMED ? Standing.CONFIRMED : Standing.REPORTED;
    }

    /** Whether it has ended. */
    public boolean isClosed() {
        return standing() == Standing.CLOSED;
    }

    /** Whether it still runs but may be about another subject. */
    public boolean isDoubtful() {
        return standing() == Standing.DOUBTFUL;
    }

    /** Whether people of every state can take it: offered in no one state, or by the armed forces to their own. */
    boolean isOpenToAllStates() {
        return isInNoOneState() || credential == Credential.MILITARY_COURSE && !isAbroad();
    }

    /** Whether it is work that employers offer without naming a state. */
    public boolean isInNoOneState() {
        boolean atWork = delivery == Delivery.AT_WORK || delivery == Delivery.SCHOOL_AND_WORK;
        return state == null && !isAbroad() && atWork;
    }
}
