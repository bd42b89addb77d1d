package org.htmdirectory.careers.pathway;

import java.util.function.Function;
import org.htmdirectory.careers.ladder.Learned;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.careers.ladder.Years;
import org.htmdirectory.terms.Level;

/**
 * A transition as someone takes it who comes with a certain schooling.
 *
 * @param transition what leads from one place to the next
 * @param before what someone who comes to it has learned
 */
public record Step(Transition transition, Learned before) {

    /** For how many years some look for a job when school or service ends: as long as our sources’ first jobs take. */
    private static final int SEARCH = 1;

    private static final String ENGINEERS = "engineering";
    private static final String ENGINEERING_GRADUATE = "engineering-graduate";

    /** What someone has learned after it. */
    public Learned after() {
        return transition.after(before);
    }

    /** The years of full-time study that it takes. */
    public int study() {
        return transition.studyAfter(before);
    }

    /** The years of study that come on top of its years of work. */
    int studyBeforeWork() {
        return transition.studyBeforeWork(before);
    }

    /** How long it takes by itself: never less than its study, and with the time to find a job where it ends with one. */
    public Years years() {
        Years taken = transition.yearsAfter(before);
        return isJobToFind() && taken.most() != null ? new Years(taken.least(), taken.most() + SEARCH) : taken;
    }

    /**
     * How long it takes on a way where it takes so many years, in words. Study beside work is told apart from the work, for
     * the two may overlap.
     */
    String time(Years taken) {
        String search = isJobToFind() ? ", then up to 1 year to find a job" : "";
        if (!transition.years().isKnown()) {
            return (study() > 0
                            ? studyWords() + " of school, then some years of work; nobody publishes how many"
                            : transition.timeWords())
                    + search;
        }
        Years work = taken.after(-studyBeforeWork());
        Years alone = isJobToFind() && work.most() != null ? new Years(work.least(), work.most() - SEARCH) : work;
        if (isStudyBesideWork()) {
            return alone.words() + " of work and " + studyWords() + " of full-time study" + search;
        }
        return transition.timeWords(alone)
                + (taken.equals(years()) ? "" : ", counting your time in the job before")
                + (isCreditHoped() ? ", less if the college takes your credits" : "")
                + search;
    }

    /** The years of study as words. */
    String studyWords() {
        return study() == 1 ? "1 year" : study() + " years";
    }

    /** Whether its study comes on top of years of work, and may be done beside them. */
    boolean isStudyBesideWork() {
        return studyBeforeWork() > 0;
    }

    /** Whether one studies for it who has begun another degree, whose courses the college may count. */
    private boolean isCreditHoped() {
        return before.hasBegunDegree() && study() > 0 && transition.asks().compareTo(Schooling.ASSOCIATE) <= 0;
    }

    /** Whether school or service ends and a job must be found, which the years of the step itself leave out. */
    private boolean isJobToFind() {
        return transition.to() instanceof Rung to
                && to.level() != Level.ENTRY
                && (transition.kind() == Transition.Kind.EDUCATION || transition.kind() == Transition.Kind.MILITARY);
    }

    /** Whether all the time that it takes is that of finding a job. */
    boolean isSearchAlone() {
        Years years = transition.years();
        return study() == 0
                && years.isKnown()
                && years.least() == 0
                && years.isLimited()
                && !(transition.from() instanceof Rung);
    }

    /**
     * Whether what one studies for it is what this field’s programs teach: so it is for whoever goes to school for it, or
     * works in the field. Other work leads into the field by studies of its own, and other countries
     * have schools of their own.
     */
    boolean isStudyOfTheField() {
        return !isAbroad()
                && !isStudyOfEngineering()
                && !isStudyOfAnySubject()
                && (transition.kind() == Transition.Kind.EDUCATION || transition.from() instanceof Rung);
    }

    /**
     * Whether what one studies for it is taught at colleges of all kinds and not by this field’s programs alone: a bachelor’s
     * degree of no subject, and computing.
     */
    boolean isStudyOfAnySubject() {
        return study() > 0
                && !isAbroad()
                && !isStudyOfEngineering()
                && (transition.asks().compareTo(Schooling.BACHELOR) >= 0 || isToComputing());
    }

    private boolean isToComputing() {
        return transition.to() instanceof Rung rung && Route.isOfComputing(rung);
    }

    private boolean isAbroad() {
        return transition.to() instanceof Rung rung && rung.isAbroad();
    }

    /** Whether what one studies for it is engineering, at a college that teaches that: so it is on the way to an engineer’s post. */
    boolean isStudyOfEngineering() {
        boolean engineers = transition.to() instanceof Rung rung
                ? !rung.isAbroad() && rung.role().family().slug().equals(ENGINEERS)
                : transition.to().slug().equals(ENGINEERING_GRADUATE);
        return engineers && study() > 0 && after().level().compareTo(Schooling.BACHELOR) >= 0;
    }

    /** Whether it is a change of side by someone who works in the field already, or leaves that work to go to school. */
    boolean isChangeOfSide() {
        return transition.kind() == Transition.Kind.LATERAL && transition.from() instanceof Rung || isBackToSchool();
    }

    private boolean isBackToSchool() {
        return transition.kind() == Transition.Kind.EDUCATION
                && study() > 0
                && transition.from() instanceof Rung rung
                && rung.level() != Level.ENTRY;
    }

    /** Whether it is no more than to enroll. */
    boolean isEnrolling() {
        return transition.kind() == Transition.Kind.EDUCATION
                && Integer.valueOf(0).equals(years().most());
    }

    /** The years of work that the next place asks for, at one end of a range, and that someone lacks who has worked for some. */
    int missing(int worked, Function<Years, Integer> end) {
        return isFromOtherWork() ? 0 : Math.max(0, asked(end) - worked);
    }

    /** The years of work in the field that someone has after it who had some before and for whom it took some. */
    int workedAfter(int worked, int taken, Function<Years, Integer> end) {
        if (isFromOtherWork()) {
            return asked(end);
        }
        return isFromPaidWork() ? worked + taken : worked;
    }

    /** Whether it begins at a paid post in the field. */
    boolean isFromPaidWork() {
        return transition.from() instanceof Rung && transition.kind() != Transition.Kind.EDUCATION;
    }

    private int asked(Function<Years, Integer> end) {
        return transition.to() instanceof Rung rung && rung.experience().isKnown() ? end.apply(rung.experience()) : 0;
    }

    /** The schooling that it asks of whoever takes it. */
    Schooling asked() {
        return study() == 0 && before.level().compareTo(transition.asks()) < 0 ? before.level() : transition.asks();
    }

    /** Whoever comes from other work brings the years that the first post asks for: no source counts them. */
    private boolean isFromOtherWork() {
        return transition.from() instanceof Start start && start.kind() == Start.Kind.WORK;
    }
}
