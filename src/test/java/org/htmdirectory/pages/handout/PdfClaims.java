package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.pages.handout.PrintedPdf.Line;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.paper.Paper;
import org.htmdirectory.platform.paper.Print;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What is claimed of every PDF that is handed out. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PdfClaims {

    private static final float LARGE = 18;
    private static final float NORMAL = 11;
    private static final float ROOM_FOR_A_RULE = 10;
    private static final float STAMP = 28;
    private static final float ROUNDING = 0.01f;

    @Autowired
    private Editions editions;

    private List<Printed> printed;

    /** A PDF with what it must hold. */
    record Printed(String name, PrintedPdf pdf, int pages, float smallest, List<String> texts) {

        static Printed of(String name, byte[] content, int pages, Format format, List<String> texts) {
            return new Printed(name, new PrintedPdf(content), pages, format.isLarge() ? LARGE : NORMAL, texts);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Prints what is tested. */
    abstract Stream<Printed> print();

    static List<Format> formats() {
        return Arrays.stream(Paper.values())
                .flatMap(paper -> Arrays.stream(Print.values()).map(print -> new Format(paper, print)))
                .toList();
    }

    /** Printed once, for a visitor: the address of the site and its code for phones take room. */
    List<Printed> printed() {
        if (printed == null) {
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
            try {
                printed = print().toList();
            } finally {
                RequestContextHolder.resetRequestAttributes();
            }
        }
        return printed;
    }

    @ParameterizedTest
    @MethodSource("printed")
    void itTakesAsManyPagesAsItShould(Printed handout) {
        assertThat(handout.pdf().pages()).isEqualTo(handout.pages());
    }

    @ParameterizedTest
    @MethodSource("printed")
    void noLineCoversAnother(Printed handout) {
        List<Line> lines = handout.pdf().lines();

        assertThat(lines).noneMatch(line -> lines.stream().anyMatch(line::covers));
    }

    /** Between them stands a rule. */
    @ParameterizedTest
    @MethodSource("printed")
    void noLineTouchesTheFoot(Printed handout) {
        List<Line> lines = handout.pdf().lines();

        assertThat(lines.stream().filter(line -> line.text().startsWith("Read more:")))
                .allSatisfy(foot -> assertThat(lines)
                        .filteredOn(line -> line.page() == foot.page() && line.top() < foot.top() && !foot.equals(line))
                        .allSatisfy(line -> assertThat(foot.top() - line.bottom())
                                .as(line.text())
                                .isGreaterThan(ROOM_FOR_A_RULE)));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void noLineReachesIntoTheRoomForANameAndAStamp(Printed handout) {
        List<Line> lines = handout.pdf().lines();

        assertThat(lines.stream().filter(line -> line.text().startsWith("Given to you by")))
                .allSatisfy(stamp -> assertThat(lines)
                        .filteredOn(line -> line.page() == stamp.page()
                                && line.bottom() > stamp.top() - ROOM_FOR_A_RULE
                                && line.bottom() < stamp.bottom() + STAMP
                                && !line.text().codePoints().allMatch(Character::isSpaceChar))
                        .extracting(Line::text)
                        .containsExactlyInAnyOrder("Given to you by", "Where to ask (stamp)"));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void noLetterIsSmallerThanItsPrintPromises(Printed handout) {
        assertThat(handout.pdf().lines()).allMatch(line -> line.size() >= handout.smallest() - ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void veraPdfFindsItFitForEveryone(Printed handout) {
        assertThat(handout.pdf().breachesOfPdfUa()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("printed")
    void itsTextCanBeCopied(Printed handout) {
        assertThat(handout.pdf().text())
                .contains(handout.texts())
                .contains("edition " + editions.current().number() + ", ");
    }

    /** The renderer puts a number sign where its typefaces have no letter. */
    @ParameterizedTest
    @MethodSource("printed")
    void noLetterIsMissingFromTheTypefaces(Printed handout) {
        assertThat(handout.pdf().text()).doesNotContain("#", "\uFFFD");
    }
}
