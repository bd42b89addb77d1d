package org.htmdirectory.careers.military;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.careers.opening.OpeningSearch;
import org.htmdirectory.careers.program.Credential;
import org.htmdirectory.careers.program.Delivery;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.RoleFact;
import org.htmdirectory.terms.RoleRef;

/**
 * What an occupation in the field is worth outside.
 *
 * @param occupation the occupation
 * @param outside what leads from its rung to civilian rungs: the best evidenced first, then those of any employer
 * @param inService what leads on in uniform
 * @param certifications the certificates that count the service or the course
 * @param programs the military's own courses, and colleges that count them for its branch; those that run first
 * @param roles the civilian roles it leads to, with what else is known of them
 * @param countingService where a program of a college that counts service in any branch says so, by its slug
 * @param benefit what pays for more school
 * @param transcript the record of what was learned, for colleges
 */
record Translation(
        Occupation occupation,
        List<Transition> outside,
        List<Transition> inService,
        List<Certification> certifications,
        List<Program> programs,
        List<CivilianRole> roles,
        Map<String, List<Citation>> countingService,
        ServiceBenefit benefit,
        ServiceBenefit transcript) {

    private static final String PAYS_FOR_SCHOOL = "gi-bill";
    private static final String TELLS_COLLEGES = "joint-services-transcript";
    private static final String TECHNICIAN = "biomedical-equipment-technician";

    private static final Comparator<Transition> BEST_EVIDENCED_FIRST = Comparator.comparing(Transition::evidence)
            .thenComparing(step -> !hasLevel(step.to()))
            .thenComparing(step -> step.years().isKnown() ? step.years().least() : Integer.MAX_VALUE);

    /**
     * A civilian role that an occupation leads to.
     *
     * @param role the role
     * @param facts what features know of it: its schooling, its pay, its growth, its code, its certifications
     * @param openings how to look for openings
     */
    record CivilianRole(RoleRef role, List<RoleFact.Line> facts, OpeningSearch openings) {}

    static Translation of(
            Occupation occupation,
            Ladder ladder,
            List<Program> programs,
            Function<List<Rung>, CivilianRole> civilian,
            Trades trades) {
        List<Transition> outside = steps(occupation.rung(), ladder, Transition.Kind.MILITARY);
        return new Translation(
                occupation,
                outside,
                steps(occupation.rung(), ladder, Transition.Kind.PROMOTION),
                occupation.rung().certifications(),
                programs.stream()
                        .filter(program -> program.delivery() == Delivery.ARMED_FORCES
                                || trades.countingService().containsKey(program.slug()))
                        .filter(program -> !occupation.branch().isLeftOutOf(program.heading()))
                        .sorted(Comparator.comparing(Program::standing))
                        .toList(),
                roles(outside, civilian),
                trades.countingService(),
                trades.benefit(PAYS_FOR_SCHOOL),
                trades.benefit(TELLS_COLLEGES));
    }

    /** The programs for people of a branch, those that run first. */
    private static Stream<Program> of(Branch branch, List<Program> programs) {
        return programs.stream()
                .filter(program -> program.delivery() == Delivery.ARMED_FORCES)
                .filter(program -> !branch.isLeftOutOf(program.heading()))
                .sorted(Comparator.comparing(Program::standing));
    }

    /** Those of them that are not known to have ended. */
    static Stream<Program> open(Branch branch, List<Program> programs) {
        return of(branch, programs).filter(Translation::isOpen);
    }

    private static boolean isOpen(Program program) {
        return program.standing() != Program.Standing.CLOSED;
    }

    private static List<Transition> steps(Rung rung, Ladder ladder, Transition.Kind kind) {
        return ladder.from(rung).stream()
                .filter(step -> step.kind() == kind)
                .sorted(BEST_EVIDENCED_FIRST)
                .toList();
    }

    // A rung without a level belongs to one employer.
    private static boolean hasLevel(Place place) {
        return place instanceof Rung rung && rung.level() != null;
    }

    private static List<CivilianRole> roles(List<Transition> outside, Function<List<Rung>, CivilianRole> civilian) {
        return outside.stream()
                .map(Transition::to)
                .filter(Rung.class::isInstance)
                .map(Rung.class::cast)
                .collect(Collectors.groupingBy(Rung::role, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(civilian)
                .toList();
    }

    /** What leads to the second level of technicians, where service meets the rule for it; null where nothing does. */
    public Transition second() {
        return to(Level.II);
    }

    /** What leads to the first level of technicians; null where nothing does. */
    public Transition first() {
        return to(Level.I);
    }

    private Transition to(Level level) {
        return outside.stream()
                .filter(step -> step.to() instanceof Rung rung
                        && rung.level() == level
                        && rung.role().slug().equals(TECHNICIAN))
                .findFirst()
                .orElse(null);
    }

    /** What leads outside, for someone who is out: that to the second level first. */
    public List<Transition> secondFirst() {
        return outside.stream()
                .sorted(Comparator.comparing(step -> !step.equals(second())))
                .toList();
    }

    /** The civilian rungs to name first: those that a source names, or else all. */
    public List<Place> firstRungs() {
        List<Place> sourced = outside.stream()
                .filter(step -> !step.doubt().isJudged())
                .map(Transition::to)
                .toList();
        return sourced.isEmpty() ? outside.stream().map(Transition::to).toList() : sourced;
    }

    /** The courses of the armed forces and of employers that are not known to be closed. */
    public List<Program> openPrograms() {
        return open().filter(program -> !isOfACollege(program)).toList();
    }

    /** The colleges that count the course, as far as they are not known to have ended it. */
    public List<Program> colleges() {
        return open().filter(Translation::isOfACollege).toList();
    }

    /** Where a college says that it counts service in any branch. */
    public List<Citation> saidBy(Program program) {
        return countingService.getOrDefault(program.slug(), List.of());
    }

    private Stream<Program> open() {
        return programs.stream().filter(Translation::isOpen);
    }

    static boolean isOfACollege(Program program) {
        return program.credential() != Credential.MILITARY_COURSE
                && program.credential() != Credential.EMPLOYER_TRAINING;
    }

    /** The courses that are closed. */
    public List<Program> closedPrograms() {
        return programs.stream()
                .filter(program -> program.standing() == Program.Standing.CLOSED)
                .toList();
    }

    /** The mark of doubt where every step outside is our judgment, else null. */
    public Doubt doubt() {
        boolean doubtful = !outside.isEmpty()
                && outside.stream().allMatch(step -> step.doubt().isJudged());
        return doubtful ? Doubt.OUR_JUDGMENT : null;
    }

    /** Where all of this comes from. */
    public List<Citation> citations() {
        return Stream.of(
                        occupation.citations().stream(),
                        occupation.rung().citations().stream(),
                        Stream.concat(outside.stream(), inService.stream()).flatMap(step -> step.citations().stream()),
                        certifications.stream().flatMap(one -> one.citations().stream()),
                        benefit.citations().stream(),
                        transcript.citations().stream(),
                        colleges().stream().flatMap(one -> saidBy(one).stream()),
                        roles.stream().flatMap(one -> one.openings().citations().stream()))
                .flatMap(some -> some)
                .distinct()
                .toList();
    }
}
