package org.htmdirectory.careers.pathway;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Pay;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.careers.ladder.Tuition;
import org.htmdirectory.careers.ladder.Years;
import org.htmdirectory.careers.program.Credential;
import org.htmdirectory.careers.program.OutOfStatePrice;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Level;

/**
 * A step as pages tell of it.
 *
 * @param number its place on the way, from 1
 * @param step the step
 * @param years how long it takes on this way
 * @param taught whether schools or employers teach what it asks for
 * @param home the chosen state, or null
 * @param programs some of those that do, in or near that state
 * @param usual the schooling that is usual in the role it leads to, or null where it leads to none or that is not told
 * @param tuition what a year of its study costs, or null where there is none or no figure is known
 * @param help what helps with the study of someone who served, or null where there is none
 * @param pays what people at the next level earn: the newest figure of the nation, and of a place where that is newer and in
 *     the chosen state, if one is. What people in a role earn whatever their level is not told beside a level, where it would
 *     be read as its pay
 */
public record WayStep(
        int number,
        Step step,
        Years years,
        boolean taught,
        UsState home,
        List<Program> programs,
        Schooling usual,
        Tuition tuition,
        ServiceHelp help,
        List<Pay> pays) {

    static WayStep of(
            int number,
            Step step,
            Years years,
            UsState state,
            List<Program> programs,
            Schooling usual,
            ServiceHelp help,
            Ladder ladder) {
        return new WayStep(
                number,
                step,
                years,
                !Schools.credentials(step, ladder).isEmpty(),
                state,
                programs,
                usual,
                step.study() == 0 || !step.isStudyOfTheField()
                        ? null
                        : ladder.tuition(step.after().level()).orElse(null),
                help,
                step.transition().to() instanceof Rung rung ? pays(rung, state, ladder) : List.of());
    }

    private static List<Pay> pays(Rung rung, UsState state, Ladder ladder) {
        List<Pay> own = ladder.payOn(rung);
        List<Pay> newest = own.isEmpty() && isOnlyLevel(rung, ladder)
                ? ladder.payInRole(rung.role().slug())
                : own;
        Optional<Pay> nation =
                newest.stream().filter(figure -> figure.place() == null).findFirst();
        Optional<Pay> place = newest.stream()
                .filter(figure -> figure.place() != null)
                .filter(figure -> nation.isEmpty()
                        || figure.year() > nation.get().year() && (state == null || figure.isIn(state.label())))
                .findFirst();
        return Stream.concat(nation.stream(), place.stream()).toList();
    }

    private static boolean isOnlyLevel(Rung rung, Ladder ladder) {
        return ladder.rungsOf(rung.role().slug()).size() == 1;
    }

    /** What leads there. */
    public Transition transition() {
        return step.transition();
    }

    /** Where it leads. */
    public Place to() {
        return step.transition().to();
    }

    /** Whether a source says how long it takes, and it takes any time. */
    boolean isLengthTold() {
        return transition().years().isKnown() && !Integer.valueOf(0).equals(years.most());
    }

    /** How long it takes on this way, in words. */
    public String time() {
        return step.time(years);
    }

    /** Whether it leads to a rung, which has a page of its own. */
    public boolean isRung() {
        return to() instanceof Rung;
    }

    /** Whether it leads to a paid post of which no figure of pay is known. */
    public boolean isPayUnknown() {
        return to() instanceof Rung rung && rung.level() != Level.ENTRY && pays.isEmpty();
    }

    /** Where what is told of it comes from. */
    public List<Citation> citations() {
        Stream<Citation> rung = to() instanceof Rung to ? to.citations().stream() : Stream.empty();
        return Stream.of(
                        transition().citations().stream(),
                        rung,
                        pays.stream().map(Pay::citation),
                        Stream.ofNullable(tuition).map(Tuition::citation),
                        Stream.ofNullable(help).flatMap(some -> some.citations().stream()))
                .flatMap(citations -> citations)
                .distinct()
                .toList();
    }

    /** Whether it takes a degree in engineering, which schools for technicians do not give. */
    public boolean isEngineering() {
        return step.isStudyOfEngineering();
    }

    /** Whether it takes a degree that any college may give, for which the field’s programs are no list. */
    public boolean isOfAnySubject() {
        return step.isStudyOfAnySubject();
    }

    /** How many years of work employers ask for there, as a sentence; null where no source names a number. */
    public String experience() {
        return to() instanceof Rung rung
                        && rung.experience().isKnown()
                        && rung.experience().least() > 0
                ? "Employers ask for " + rung.experience().words() + " of work in the field."
                : null;
    }

    /** The years of study as words; null where there are none, and where its time in words says them. */
    public String study() {
        return step.study() == 0 || step.isStudyBesideWork() ? null : step.studyWords() + " of full-time study";
    }

    /** How its study and its work may overlap, as a sentence; null where they cannot. */
    public String overlap() {
        Place from = step.transition().from();
        boolean atWork = from instanceof Rung || from instanceof Start start && start.kind() == Start.Kind.WORK;
        return step.isStudyBesideWork() && atWork
                ? "You can study while you work, in this job or in one before it: then the years overlap, but the degree"
                        + " takes longer."
                : null;
    }

    /** What it costs, as sentences; null where it costs nothing to speak of. */
    public String cost() {
        if (transition().confers() != null) {
            return leadsIntoService()
                    ? "Nothing: the armed forces pay for the course, and pay you meanwhile."
                    : "Nothing: the employer pays for the classes, and pays you for your work.";
        }
        if (step.study() == 0) {
            return null;
        }
        if (tuition == null) {
            return "We have no figure. Ask each college for its net price: what is left to pay after grants.";
        }
        OutOfStatePrice away = priceElsewhere();
        return away == null
                ? "%s %s %s%s%s"
                        .formatted(tuition.words(), tuition.inAll(step.study()), tuition.note(), noneHere(), credit())
                : "%s %s %s%s"
                        .formatted(away.words(), away.inAll(step.study()), tuition.ofThoseWhoLiveThere(), credit());
    }

    /** The same in fewer words, for paper; null where it costs nothing or no figure is known. */
    public String costBriefly() {
        if (tuition == null) {
            return null;
        }
        OutOfStatePrice away = priceElsewhere();
        return away == null
                ? "%s %s%s".formatted(tuition.forResidents(), tuition.inAll(step.study()), noneHere())
                : away.words() + " " + away.inAll(step.study());
    }

    private OutOfStatePrice priceElsewhere() {
        return OutOfStatePrice.of(home, programs).orElse(null);
    }

    private String noneHere() {
        return taught && OutOfStatePrice.isOnlyElsewhere(home, programs)
                ? " We know of no such school in %s to count on: from another state you may pay more."
                        .formatted(home.label())
                : "";
    }

    /** Whether those who teach it are employers that take apprentices. */
    public boolean isTaughtAtWork() {
        return programs.stream()
                .anyMatch(
                        program -> program.isApprenticeship() || program.credential() == Credential.EMPLOYER_TRAINING);
    }

    private String credit() {
        return step.before().isTrained() ? " Ask how much credit the college gives for your training." : "";
    }

    private boolean leadsIntoService() {
        return to() instanceof Rung rung && rung.role().family().isMilitary();
    }

    /** The schooling that one must have at its end, where it is more than one brings along; else null. */
    public String asks() {
        if (step.study() == 0 || step.after().equals(step.before())) {
            return null;
        }
        Schooling asked = step.transition().asks();
        return asked.label()
                + (usual == null || usual.compareTo(asked) <= 0 ? "" : "; " + usual.withArticle() + " is usual");
    }
}
