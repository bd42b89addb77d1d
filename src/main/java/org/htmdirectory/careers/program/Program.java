package org.htmdirectory.careers.program;

import java.util.List;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * A way to learn the work: a school's program, an apprenticeship, a military course or an employer's training.
 *
 * @param slug its permanent address part
 * @param teacher who teaches it
 * @param name what the school calls it, or null where not known
 * @param credential what someone holds at the end
 * @param length how long it takes, in words, or null
 * @param delivery where and how it is taught
 * @param cip the code of the subject it is counted under, or null
 * @param status what is known of its running
 * @param lastSeen when a source last spoke of it as running, or null
 * @param subject how sure it is that it is about medical devices
 * @param prepares whom it prepares
 * @param accreditation who accredits the program itself, or null where not known
 * @param cost what it costs a student, in words, or null where only the school's tuition is known
 * @param page its own page at the school, or null
 * @param note a remark, or null
 * @param completions how many finished it, the oldest year first: all years we hold, or none where it is in no figures
 * @param citations where the facts come from
 */
public record Program(
        String slug,
        School teacher,
        String name,
        Credential credential,
        String length,
        Delivery delivery,
        String cip,
        Status status,
        PartialDate lastSeen,
        Subject subject,
        Graduates prepares,
        String accreditation,
        String cost,
        String page,
        String note,
        List<Completion> completions,
        List<Citation> citations) {

    private static final String LONG_AGO = "2020";
    private static final String FOR_MEMBERS = "for members of the armed forces";
    private static final String FOR_PROFIT = ", a school for profit";

    /** For how many years nobody can be expected to finish: as long as an associate degree takes. */
    private static final int YEARS_TO_FINISH = 2;

    /** What is known of a program's running, beyond its figures. */
    public enum Status implements EnumCode {
        OPEN,
        ENDING,
        UNLISTED,
        CLOSED
    }

    /** Whom a program prepares. */
    public enum Graduates implements EnumCode {
        TECHNICIANS,
        ENGINEERS
    }

    /** How sure it is that a program is about medical devices. */
    public enum Subject implements EnumCode {
        CONFIRMED("A page says that it is about medical devices."),
        LIKELY("The school reports it under the code for medical devices; we have read no page of it.");

        private final String label;

        Subject(String label) {
            this.label = label;
        }

        /** The words for readers, a sentence. */
        public String label() {
            return label;
        }
    }

    /** What a reader may count on. In the order in which pages list them. */
    public enum Standing implements EnumCode {
        AWARDING("People finished it in the newest year we hold"),
        SEEN("A page of 2020 or later tells of it"),
        NEW("First listed in the newest two years; nobody had finished yet"),
        QUIET("Listed, but nobody finished in the newest year"),
        EMPTY("Listed, but nobody finished in any year we hold"),
        OLD("Not seen since 2020, or on a page without a date"),
        ENDING("Said to be ending or moving"),
        UNLISTED("No longer reported by the school"),
        CLOSED("Closed");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        /** The words for readers. */
        public String label() {
            return label;
        }

        /** Whether its words tell when it was last seen. */
        public boolean isOld() {
            return this == OLD;
        }

        /** Whether one can count on it; lists show the others apart, or when a visitor asks for them. */
        public boolean isReliable() {
            return this == AWARDING || this == SEEN;
        }
    }

    /** Its address on this site. */
    public String address() {
        return "/programs/" + slug;
    }

    /** The name of the school, employer or service that teaches it. */
    public String school() {
        return teacher.name();
    }

    /** The state of the United States, or null where abroad, in no one state or not known. */
    public UsState state() {
        return teacher.state();
    }

    /** The heading of its page: the program's name where it is known, else what it leads to. */
    public String heading() {
        return (name == null ? credential.label() : name) + ", " + school();
    }

    /**
     * What a year there costs, in words: the program's own price, else the tuition of its school for people of a state.
     *
     * @param home the state where they live; null asks for the price of the school's own state
     */
    public String costFrom(UsState home) {
        if (cost != null) {
            return cost;
        }
        School.Tuition tuition = teacher.tuition();
        return tuition == null ? "cost not known" : tuition.aYear(home != null && home != state());
    }

    /** Where it is, e.g. <i>Harlingen, Texas</i>; null where not known. */
    public String place() {
        return teacher.place();
    }

    /** Where one must be for it, in words: <i>online</i> where nowhere, and whom it is for where not for everybody; or null. */
    public String where() {
        if (credential == Credential.MILITARY_COURSE) {
            return FOR_MEMBERS;
        }
        String where = delivery.isOnline() ? "online" : place();
        return isForProfit() && where != null ? where + FOR_PROFIT : where;
    }

    /** Where it is, though it be taught online, and whom it is for where not for everybody; null where not known. */
    public String placeAndKind() {
        return place() == null ? null : place() + kind();
    }

    private String kind() {
        if (credential == Credential.MILITARY_COURSE) {
            return ", " + FOR_MEMBERS;
        }
        return isForProfit() ? FOR_PROFIT : "";
    }

    /** Whether the school is run for profit. */
    boolean isForProfit() {
        return teacher.control() == School.Control.PRIVATE_FOR_PROFIT;
    }

    /** Whether a state or a city runs the school. */
    boolean isPublic() {
        return teacher.control() == School.Control.PUBLIC;
    }

    /** Whether it is outside the United States. */
    public boolean isAbroad() {
        return teacher.isAbroad();
    }

    /** What a reader may count on. */
    public Standing standing() {
        return switch (status) {
            case CLOSED -> Standing.CLOSED;
            case ENDING -> Standing.ENDING;
            case UNLISTED -> Standing.UNLISTED;
            case OPEN -> completions.isEmpty() ? seen() : counted();
        };
    }

    /** The words on what a reader may count on, with the year in which it was first listed or last seen where that tells more. */
    public String standingWords() {
        if (standing() == Standing.OLD) {
            return lastSeen == null ? "Seen only on a page without a date" : "Not seen since " + lastSeen.words();
        }
        return standing() == Standing.NEW
                ? "First listed in %s; nobody had finished yet"
                        .formatted(completions.get((int) yearsUnlisted()).schoolYear())
                : standing().label();
    }

    private Standing seen() {
        return lastSeen != null && lastSeen.iso().compareTo(LONG_AGO) >= 0 ? Standing.SEEN : Standing.OLD;
    }

    private Standing counted() {
        Completion newest = newest();
        if (newest.awards() == null) {
            return Standing.UNLISTED;
        }
        if (newest.isAny()) {
            return Standing.AWARDING;
        }
        if (completions.stream().anyMatch(Completion::isAny)) {
            return Standing.QUIET;
        }
        return isNew() ? Standing.NEW : Standing.EMPTY;
    }

    private boolean isNew() {
        long before = yearsUnlisted();
        return before > 0 && completions.size() - before <= YEARS_TO_FINISH;
    }

    private long yearsUnlisted() {
        return completions.stream().takeWhile(one -> one.awards() == null).count();
    }

    /** The newest year of its figures; null where it is in none. */
    public Completion newest() {
        return completions.isEmpty() ? null : completions.get(completions.size() - 1);
    }

    /** How many finished it in the newest year; 0 where it is in no figures. */
    int finishing() {
        return newest() == null || newest().awards() == null ? 0 : newest().awards();
    }

    /** Whether it prepares engineers; pages list such programs apart from those for technicians. */
    public boolean isForEngineers() {
        return prepares == Graduates.ENGINEERS;
    }

    /** Whether it is a degree for engineers of which no page of the last years tells: such degrees last, and ABET lists them. */
    public boolean isKnownAsDegreeAlone() {
        return isForEngineers() && standing() == Standing.OLD;
    }

    /** What is known of its subject, a sentence. */
    public String about() {
        return isForEngineers() ? "A page says that it teaches engineers." : subject.label();
    }

    /** Whether it has ended. */
    public boolean isClosed() {
        return standing() == Standing.CLOSED;
    }

    /** Whether whoever teaches it pays whoever learns: an employer, or the armed forces. */
    public boolean isPaid() {
        return isApprenticeship()
                || credential == Credential.EMPLOYER_TRAINING
                || credential == Credential.MILITARY_COURSE;
    }

    /** Whether one is paid while one learns, by an employer. */
    public boolean isApprenticeship() {
        return credential == Credential.APPRENTICESHIP;
    }

    /**
     * Whether it is a plan that nobody but other employers carry out: whoever made it hires nobody, so that it is named among no
     * employers.
     */
    public boolean isPlanAlone() {
        return isApprenticeship() && isInNoOneState() && delivery == Delivery.SCHOOL_AND_WORK;
    }

    /** Whether people of every state can take it: online, in no one state, or by the armed forces to their own. */
    public boolean isOpenToAllStates() {
        return isInNoOneState()
                || delivery == Delivery.ONLINE && !isAbroad()
                || credential == Credential.MILITARY_COURSE && !isAbroad();
    }

    /** Whether it is work that employers offer without naming a state. */
    public boolean isInNoOneState() {
        boolean atWork = delivery == Delivery.AT_WORK || delivery == Delivery.SCHOOL_AND_WORK;
        return state() == null && !isAbroad() && atWork;
    }
}
