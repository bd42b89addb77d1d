package org.htmdirectory.careers.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.Evidence;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.RoleRef;

/**
 * A certificate, license or registration that people in the field hold.
 *
 * @param slug its permanent address part
 * @param name its full name
 * @param shortName the letters after a name, or null
 * @param issuer who gives it
 * @param countries ISO codes of the countries it is for
 * @param status whether it can still be earned
 * @param statusNote what that rests on, or null
 * @param lead why it is one of the few to know first, or null
 * @param purpose what it is for, in plain words
 * @param requirements what one must have done before, or null where not known
 * @param exam what is known of the exam, or null
 * @param validity how long it lasts, as a sentence, or null where not known
 * @param evidence how well all but the exam is evidenced
 * @param checked when it was last looked at
 * @param website where its owner writes of it, or null
 * @param uses the roles it is for
 * @param details what it costs, what its exam asks, how it is kept and who asks for it, by kind
 * @param citations where the facts come from
 */
public record Certification(
        String slug,
        String name,
        String shortName,
        String issuer,
        List<String> countries,
        Status status,
        String statusNote,
        String lead,
        String purpose,
        String requirements,
        Exam exam,
        String validity,
        Evidence evidence,
        PartialDate checked,
        String website,
        List<Use> uses,
        List<Detail> details,
        List<Citation> citations) {

    /** Whether a certificate can still be earned. In the order in which pages list them. */
    public enum Status implements EnumCode {
        ACTIVE("Can be earned"),
        UNKNOWN("May no longer be given"),
        RETIRED("No longer given");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** The words for readers. */
        public String label() {
            return label;
        }
    }

    /**
     * What is known of an exam.
     *
     * @param questions how many questions, or null
     * @param minutes how many minutes, or null
     * @param note more about it, or null
     * @param doubt how sure all this is
     */
    public record Exam(Integer questions, Integer minutes, String note, Doubt doubt) {}

    /**
     * A role that a certificate is for.
     *
     * @param role the role
     * @param levels the levels that it is mostly asked at, in rising order; empty where any
     * @param evidence how well that is evidenced
     * @param citation where that is said
     */
    public record Use(RoleRef role, List<Level> levels, Evidence evidence, Citation citation) {

        /** How sure this is. */
        public Doubt doubt() {
            return evidence.doubt(List.of(citation));
        }

        /** The levels as words, e.g. <i>level II, level III</i>; empty where any. */
        public String levelWords() {
            return levels.stream().map(Level::words).collect(Collectors.joining(", "));
        }
    }

    /**
     * One fact about it.
     *
     * @param kind what it is about
     * @param text the fact, in a sentence or two
     * @param asOf when that held, or null where the page bears no date
     * @param until the last day on which one can act on it, or null where it has none
     * @param citation where that is said
     */
    public record Detail(DetailKind kind, String text, PartialDate asOf, LocalDate until, Citation citation) {

        /** How sure it is. */
        public Doubt doubt() {
            return Doubt.of(List.of(citation));
        }

        /** Whether it is money, which a reader counts on. */
        public boolean isFee() {
            return kind == DetailKind.FEE;
        }

        /** Whether it is too late on a day to act on it. */
        public boolean isOver(LocalDate day) {
            return until != null && day.isAfter(until);
        }

        /** The date in words. */
        public String dated() {
            return asOf == null ? "no date on the page" : asOf.words();
        }
    }

    /** The facts of one kind. */
    public List<Detail> details(DetailKind kind) {
        return details.stream().filter(detail -> detail.kind() == kind).toList();
    }

    /** The kinds of which there are any facts. */
    public List<DetailKind> detailKinds() {
        return details.stream().map(Detail::kind).distinct().toList();
    }

    /** Whether it is one of the few to know first. */
    public boolean isToKnowFirst() {
        return lead != null;
    }

    /** Whether it can be earned for all we know. */
    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    /** Whether it is one of the United States. */
    public boolean isAmerican() {
        return countries.contains("US");
    }

    /** Its address on this site. */
    public String address() {
        return "/certifications/" + slug;
    }

    /** The letters where there are any, else the name. */
    public String briefly() {
        return shortName == null ? name : shortName;
    }

    /** The name with the letters after it, as lists show it. */
    public String nameAndLetters() {
        return shortName == null ? name : name + " (" + shortName + ")";
    }

    /** The countries by name. */
    public String countryNames() {
        return countries.stream().map(Certification::country).collect(Collectors.joining(", "));
    }

    /** How sure this is. */
    public Doubt doubt() {
        return evidence.doubt(citations);
    }

    /** Whether it is for that role. */
    public boolean isFor(RoleRef role) {
        return uses.stream().anyMatch(use -> use.role().equals(role));
    }

    /** How it is for that role; asked only where it is. */
    public Use useFor(RoleRef role) {
        return uses.stream().filter(use -> use.role().equals(role)).findFirst().orElseThrow();
    }

    private static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }
}
