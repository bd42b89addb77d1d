package org.htmdirectory.careers.ladder;

import java.util.List;
import java.util.Set;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.Evidence;
import org.htmdirectory.terms.Level;

/**
 * What leads from one place to another.
 *
 * @param slug its key: both places
 * @param from where it begins
 * @param to where it ends
 * @param kind of what kind it is
 * @param years how long it usually takes
 * @param study the years of full-time study that it takes, whatever someone has studied before; 0 where the schooling
 *     it asks for says it
 * @param asks the schooling that one must have at its end
 * @param confers the schooling that comes with the paid work itself, or null
 * @param task what to do, in a sentence or two to the reader
 * @param certifications the certificates that it asks for or that help
 * @param evidence how well all this is evidenced
 * @param citations where the facts come from
 */
public record Transition(
        String slug,
        Place from,
        Place to,
        Kind kind,
        Years years,
        int study,
        Schooling asks,
        Schooling confers,
        String task,
        List<Certification> certifications,
        Evidence evidence,
        List<Citation> citations) {

    /** The families of those who look after devices themselves. */
    private static final Set<String> TECHNICIANS = Set.of("technician", "imaging", "laboratory", "field-service");

    /** Of what kind a transition is. In the order in which legends list them. */
    public enum Kind implements EnumCode {
        PROMOTION("Next step", "the same work with more say or more difficulty"),
        SPECIALIZATION("Specialization", "one group of devices, or one side of the work, in depth"),
        LATERAL("Switch", "another employer or another kind of work, at about the same level"),
        EDUCATION("More school", "a degree or certificate opens the way"),
        MILITARY("Out of the armed forces", "what was learned in service counts"),
        ENTRY("First job", "no work in the field before it");

        private final String label;
        private final String meaning;

        Kind(String label, String meaning) {
            this.label = label;
            this.meaning = meaning;
        }

        /** The words for readers. */
        public String label() {
            return label;
        }

        /** What is meant, within a sentence. */
        public String meaning() {
            return meaning;
        }
    }

    /** The same for someone who begins elsewhere, and has to serve so many years before. */
    Transition from(Place other, int term) {
        return new Transition(
                other.slug() + "-to-" + to.slug(),
                other,
                to,
                kind,
                years.after(term),
                study,
                asks,
                confers,
                term == 0 ? task : "Serve your term first. " + task,
                certifications,
                evidence,
                citations);
    }

    /** Whether it leads through work, and not through school, to a job of those who look after devices themselves. */
    boolean isToTechniciansJob() {
        return kind != Kind.EDUCATION
                && to instanceof Rung rung
                && (rung.level() == null || rung.level().compareTo(Level.SUPERVISOR) < 0)
                && TECHNICIANS.contains(rung.role().family().slug());
    }

    /** How sure this is. */
    public Doubt doubt() {
        return evidence.doubt(citations);
    }

    /** Whether no source says it and it rests on the editors' judgment alone. */
    public boolean isJudgment() {
        return citations.stream().allMatch(Citation::isJudgment);
    }

    /** How long it usually takes, in words. */
    public String timeWords() {
        return timeWords(years);
    }

    /** Some other number of years that it takes, in words. */
    public String timeWords(Years taken) {
        boolean search =
                kind == Kind.ENTRY && taken.isKnown() && taken.least() == 0 && taken.isLimited() && taken.most() > 0;
        return search ? taken.words() + " to find one" : taken.words();
    }

    /**
     * How long it takes someone who comes with some schooling: never less than the study that it takes. Nobody works and
     * studies full time at once, so what a job asks for comes before its years of work.
     */
    public Years yearsAfter(Learned had) {
        int study = studyAfter(had);
        return kind != Kind.EDUCATION && years.isKnown() ? years.after(study) : years.atLeast(study);
    }

    /** The years of full-time study that come on top of the work that it takes someone who comes with some schooling. */
    public int studyBeforeWork(Learned had) {
        return kind == Kind.EDUCATION ? 0 : studyAfter(had);
    }

    /** The years of full-time study that it takes someone who comes with some schooling. */
    public int studyAfter(Learned had) {
        return Math.max(study, had.yearsTo(this));
    }

    /** What someone has learned after it, who came with some schooling. */
    public Learned after(Learned had) {
        return had.after(this);
    }
}
