package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.pathway.PathForm;
import org.htmdirectory.careers.pathway.WayStep;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.paper.Paper;
import org.htmdirectory.platform.paper.Press;
import org.htmdirectory.platform.paper.Print;
import org.htmdirectory.platform.paper.QrCode;
import org.htmdirectory.platform.paper.ShortAddress;
import org.htmdirectory.platform.site.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The handouts that have most to say of all ways from the starts and from some rungs, on both papers in both prints: if
 * they fit, so do the others.
 */
class PathHandoutTests extends PdfClaims {

    private static final Format LETTER = new Format(Paper.LETTER, Print.NORMAL);
    /** A mark, not a letter of O*NET. */
    private static final Pattern STAR = Pattern.compile("(?<=[ \u00a0])\\*");

    private static final int EVERY = 30;
    private static final int LINE = 50;
    private static final int MOST = 10;

    @Autowired
    private Ladders ladders;

    @Autowired
    private PathHandouts handouts;

    @Autowired
    private Press press;

    record Case(PathHandout handout, Printed printed) {

        @Override
        public String toString() {
            return printed.toString();
        }
    }

    private List<Case> longest;

    List<Case> longest() {
        if (longest == null) {
            List<PathHandout> all = all();
            longest = Arrays.stream(Print.values())
                    .flatMap(print -> longest(all, print))
                    .map(this::print)
                    .toList();
        }
        return longest;
    }

    private List<PathHandout> all() {
        Ladder ladder = ladders.current();
        Stream<Rung> rungs = IntStream.range(0, ladder.rungs().size())
                .filter(at -> at % EVERY == 0)
                .mapToObj(ladder.rungs()::get);
        return Stream.<Place>concat(ladder.starts().stream(), rungs)
                .flatMap(from -> ladder.rungs().stream().flatMap(to -> way(from, to).stream()))
                .toList();
    }

    private Optional<PathHandout> way(Place from, Rung to) {
        try {
            return Optional.of(handouts.of(new PathForm(from.slug(), to.slug(), ""), LETTER));
        } catch (BadInputException noWay) {
            return Optional.empty();
        }
    }

    private Stream<PathHandout> longest(List<PathHandout> all, Print print) {
        return all.stream()
                .map(handout -> in(handout, new Format(Paper.LETTER, print)))
                .map(handout -> new Sized(handout, letters(handout)))
                .sorted(Comparator.comparing(Sized::letters).reversed())
                .limit(MOST)
                .flatMap(sized ->
                        Arrays.stream(Paper.values()).map(paper -> in(sized.handout(), new Format(paper, print))));
    }

    private record Sized(PathHandout handout, int letters) {}

    /** About how much it says; what begins on a new line counts for a line. */
    private static int letters(PathHandout handout) {
        int steps = handout.first().stages().stream()
                .mapToInt(stage -> LINE + letters(handout, stage))
                .sum();
        int others = handout.others().stream()
                .mapToInt(other -> LINE + handout.line(other).length())
                .sum();
        return steps + others;
    }

    private static int letters(PathHandout handout, WayStep stage) {
        int told = LINE + stage.transition().task().length();
        String details = handout.details(stage);
        return details.isEmpty() ? told : told + LINE + details.length();
    }

    private static PathHandout in(PathHandout one, Format format) {
        return new PathHandout(
                one.title(),
                one.to(),
                format,
                one.ways(),
                one.bars(),
                one.pay(),
                withQrCode(one.imprint()),
                one.parts());
    }

    /** As on a site with a public address, which takes more room. */
    private static Imprint withQrCode(Imprint imprint) {
        String path = imprint.address().path();
        ShortAddress address =
                new ShortAddress(path, "https://directory.example.org" + path, new QrCode(29, "M0 0h1v1h-1z"));
        return new Imprint(imprint.edition(), imprint.credit(), address);
    }

    private Case print(PathHandout handout) {
        byte[] pdf = press.printFullest(
                "pages/handout/path",
                handout.fullestFirst(),
                handout.format().paper().size(),
                handout.sides());
        String name = handout.title() + " " + handout.format().fileName();
        return new Case(handout, Printed.of(name, pdf, handout.sides(), handout.format(), stages(handout)));
    }

    private static List<String> stages(PathHandout handout) {
        return handout.first().stages().stream()
                .map(stage -> stage.to().label())
                .toList();
    }

    @Override
    Stream<Printed> print() {
        return longest().stream().map(Case::printed);
    }

    @ParameterizedTest
    @MethodSource("longest")
    void everyStepThatNoSourceConfirmsIsMarked(Case one) {
        long doubtful = one.handout().ways().stream()
                .flatMap(way -> way.stages().stream())
                .filter(stage -> stage.transition().doubt().isJudged())
                .count();
        long explained = doubtful == 0 ? 0 : 1;

        assertThat(STAR.matcher(one.printed().pdf().text()).results()).hasSize((int) (doubtful + explained));
    }

    @ParameterizedTest
    @MethodSource("longest")
    void itsSourcesAreNamed(Case one) {
        assertThat(one.printed().pdf().text())
                .contains(one.handout().format().isLarge() ? "sources are named on that page." : "Sources: ")
                .doesNotContain("Various publishers");
    }

    @Test
    void aShortWayIsPrintedWithAllThatIsKnown() {
        PathHandout shortWay = handouts.of(new PathForm("bmet-i", "biomedical-equipment-technician-ii", ""), LETTER);
        WayStep step = shortWay.first().stages().get(0);

        assertThat(words(print(shortWay)))
                .contains(
                        shortWay.summary(),
                        shortWay.bars().text(shortWay.first()),
                        step.transition().task(),
                        shortWay.details(step));
    }

    @Test
    void theLongestWayGoesWithoutASummaryButSaysWhatToDoAtEachStep() {
        PathHandout longWay = longest().get(0).handout();

        assertThat(words(longest().get(0)))
                .doesNotContain(longWay.summary())
                .contains(longWay.first().stages().stream()
                        .map(stage -> stage.transition().task())
                        .toList());
    }

    private static String words(Case one) {
        return one.printed().pdf().text().replaceAll("\\s+", " ");
    }

    @Test
    void largePrintTellsCostCertificationAndTheOtherWays() {
        PathHandout large = handouts.of(
                new PathForm("high-school-graduate", "biomedical-equipment-technician-ii", ""),
                new Format(Paper.LETTER, Print.LARGE));

        assertThat(words(print(large)))
                .contains("a year in ", "Certification: CBET", "Other ways")
                .contains(large.others().stream().map(large::line).toList());
    }

    @Test
    void payIsPrintedWithWhomItIsAbout() {
        assertThat(text("army-68a", "biomedical-equipment-technician-ii"))
                .contains("Others earn ", "Answers from readers of a trade magazine, who chose to answer.");
    }

    @Test
    void theChosenStatesSchoolsArePrinted() {
        PathForm inTexas = new PathForm("high-school-graduate", "biomedical-equipment-technician-ii", "TX");

        assertThat(words(print(handouts.of(inTexas, LETTER)))).contains("Texas State Technical College");
    }

    @Test
    void whatAParentAsksIsPrinted() {
        PathForm inOhio = new PathForm("high-school-student", "biomedical-equipment-technician-i", "OH");

        assertThat(words(print(handouts.of(inOhio, LETTER))))
                .contains(
                        "Pay in Ohio, all medical equipment repairers: $",
                        "Tuition and fees for residents of the state: about $4,816 a year",
                        "In all, 2 years: about $9,632.",
                        "Medical equipment repairers in hospitals",
                        "(median, United States, 2019)",
                        "Employers that train, with few places: ")
                .doesNotContain("AAMI (Association");
    }

    private String text(String from, String to) {
        return print(handouts.of(new PathForm(from, to, ""), LETTER))
                .printed()
                .pdf()
                .text();
    }

    @Test
    void refusesAWayWithOneEnd() {
        assertThatThrownBy(() -> handouts.of(new PathForm("bmet-i", "", ""), LETTER))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("two ends");
    }

    @Test
    void refusesAWayThatThereIsNot() {
        assertThatThrownBy(() -> handouts.of(new PathForm("high-school-graduate", "htm-data-analyst", ""), LETTER))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("nothing to print");
    }
}
