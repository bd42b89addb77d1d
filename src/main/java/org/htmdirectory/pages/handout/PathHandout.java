package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.careers.ladder.Pay;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.pathway.TimeBars;
import org.htmdirectory.careers.pathway.TimedWay;
import org.htmdirectory.careers.pathway.WayStep;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.terms.RoleFact;

/**
 * The ways from a place to a job level on one page, in large print on two sides: the ordinary one step by step, the others
 * in a line each.
 *
 * @param title the heading
 * @param to the rung they lead to
 * @param format on which paper and in which print
 * @param ways the ways, the one told step by step first
 * @param bars how long they take, drawn
 * @param pay what people in the role to get to earn, in the nation and in the chosen state
 * @param imprint the foot
 * @param parts what of the ways is printed
 */
record PathHandout(
        String title,
        Rung to,
        Format format,
        List<TimedWay> ways,
        TimeBars bars,
        List<RoleFact.Line> pay,
        Imprint imprint,
        WayParts parts) {

    private static final String ARROW = " → ";
    private static final String EMPLOYERS = "Employers that train, with few places: ";
    private static final int MOST_EMPLOYERS = 2;
    private static final int SIDES_IN_LARGE_PRINT = 2;
    private static final char UNBROKEN = '\u00a0';

    /** What the document is, for its description. */
    public String description() {
        return title + ": what to do at each step and how long it takes"
                + (format.isLarge() ? ", in large print." : ", on one page.");
    }

    /** How many sides it may take. */
    int sides() {
        return format.isLarge() ? SIDES_IN_LARGE_PRINT : 1;
    }

    /** The way that is told step by step. */
    public TimedWay first() {
        return ways.get(0);
    }

    /** The others. */
    public List<TimedWay> others() {
        return ways.subList(1, ways.size());
    }

    /** The same from the one that says most to the one that says least, which is printed where no other fits. */
    List<PathHandout> fullestFirst() {
        return (format.isLarge() ? WayParts.LARGE : WayParts.NORMAL)
                .stream()
                        .map(some -> new PathHandout(title, to, format, ways, bars, pay, imprint, some))
                        .toList();
    }

    /** What the rung is. */
    public String summary() {
        return to.name() + ": " + to.summary();
    }

    /** What people in the role earn, as sentences. */
    public String payInRole() {
        return pay.stream()
                .map(line -> line.label() + ": " + line.text() + "." + whose(line))
                .collect(Collectors.joining(" "));
    }

    /** Whom the figure counts: the first sentence of what is to be known beside it. */
    private static String whose(RoleFact.Line line) {
        return line.note() == null ? "" : " " + line.note().split("(?<=[.])( |$)", 2)[0];
    }

    /** How long the first way takes, and how much study, as a sentence. */
    public String time() {
        String time = first().time();
        String merits = merits(first());
        return Character.toUpperCase(time.charAt(0)) + time.substring(1) + "; " + first().study() + merits + ".";
    }

    private static String merits(TimedWay way) {
        return way.choice().merits().isEmpty() ? "" : " (" + way.choice().meritWords() + ")";
    }

    /** What speaks for another way, and how long it takes. */
    public String heading(TimedWay other) {
        return other.choice().heading() + ", " + other.timeBriefly() + merits(other) + ":";
    }

    /** The study, its cost, the certifications, the pay and the schools of a step, as sentences; empty where there are none. */
    public String details(WayStep stage) {
        return Stream.of(study(stage), stage.costBriefly(), certifications(stage), pay(stage), schools(stage))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String study(WayStep stage) {
        return stage.study() == null ? null : stage.study() + ".";
    }

    private static String certifications(WayStep stage) {
        List<Certification> certifications = stage.transition().certifications();
        return certifications.isEmpty()
                ? null
                : certifications.stream()
                        .map(Certification::briefly)
                        .collect(Collectors.joining(", ", "Certification: ", "."));
    }

    /** What others earn and who they are; nothing where it is in doubt what the figure says. */
    private static String pay(WayStep stage) {
        return stage.pays().stream()
                .filter(pay -> !pay.doubt().isJudged())
                .findFirst()
                .map(PathHandout::words)
                .orElse(null);
    }

    private static String words(Pay pay) {
        return "Others earn %s (%s, %s, %d). %s"
                .formatted(
                        pay.words(),
                        pay.statistic().label().toLowerCase(Locale.ROOT),
                        pay.where(),
                        pay.year(),
                        pay.note());
    }

    private static String schools(WayStep stage) {
        return stage.programs().isEmpty()
                ? null
                : named(stage.isTaughtAtWork() ? EMPLOYERS : "Schools: ", stage.programs());
    }

    private static String named(String label, List<Program> programs) {
        return programs.stream()
                .map(program -> program.school() + (program.where() == null ? "" : ", " + program.where()))
                .collect(Collectors.joining("; ", label, "."));
    }

    /** Some employers that train apprentices on another way, as a sentence; empty where it has none or we know of none. */
    public String employers(TimedWay other) {
        List<Program> programs = other.stages().stream()
                .filter(WayStep::isTaughtAtWork)
                .flatMap(stage -> stage.programs().stream())
                .limit(MOST_EMPLOYERS)
                .toList();
        return programs.isEmpty() ? "" : named(EMPLOYERS, programs);
    }

    /** The places on another way in a line, those with a mark to which a step leads that no source confirms. */
    public String line(TimedWay other) {
        return other.stages().stream()
                .map(stage -> ARROW + stage.to().label() + (isDoubtful(stage) ? UNBROKEN + "*" : ""))
                .collect(Collectors.joining("", other.way().places().get(0).label(), ""));
    }

    /** Whether a step that is printed is our judgment. */
    public boolean isDoubtful() {
        return ways.stream().flatMap(way -> way.stages().stream()).anyMatch(PathHandout::isDoubtful);
    }

    private static boolean isDoubtful(WayStep stage) {
        return stage.transition().doubt().isJudged();
    }
}
