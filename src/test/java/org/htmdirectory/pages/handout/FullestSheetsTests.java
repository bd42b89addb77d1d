package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.htmdirectory.pages.handout.PrintedPdf.Line;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.paper.Paper;
import org.htmdirectory.platform.paper.PdfFile;
import org.htmdirectory.platform.paper.Print;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whether every sheet keeps its two sides where most is to be said: of every state, and of every job in the states with most text. */
@ApplicationTest
class FullestSheetsTests {

    private static final int SIDES = 2;
    private static final float ROOM_FOR_A_RULE = 10;
    private static final float STAMP = 28;

    /** A state without a school, two with the longest names, one with most schools, one with nothing next door. */
    private static final List<UsState> FULL = List.of(UsState.GA, UsState.DC, UsState.NC, UsState.TX, UsState.WY);

    @Autowired
    private Handouts handouts;

    @Autowired
    private Terminology terminology;

    @Test
    void theSheetOfEveryStateKeepsItsRoom() {
        assertThat(Arrays.stream(UsState.values())
                        .flatMap(state -> Arrays.stream(Paper.values()).map(paper -> handouts.state(state, paper)))
                        .flatMap(this::breaches))
                .isEmpty();
    }

    @Test
    void theSheetOfEveryJobKeepsItsRoomInStatesOfWhichMostIsSaid() {
        assertThat(FULL.stream()
                        .flatMap(state -> formats(state)
                                .flatMap(
                                        format -> terminology.roles().stream().map(role -> sheet(role, state, format))))
                        .flatMap(this::breaches))
                .isEmpty();
    }

    private static Stream<Format> formats(UsState state) {
        Stream<Format> letter = Stream.of(new Format(Paper.LETTER, Print.NORMAL));
        return state == UsState.GA
                ? Stream.concat(
                        letter, Stream.of(new Format(Paper.A4, Print.NORMAL), new Format(Paper.LETTER, Print.LARGE)))
                : letter;
    }

    private Supplier<PdfFile> sheet(Role role, UsState state, Format format) {
        return handouts.role(role, state, format);
    }

    private Stream<String> breaches(Supplier<PdfFile> handout) {
        PdfFile file = printed(handout);
        PrintedPdf pdf = new PrintedPdf(file.content());
        List<Line> lines = pdf.lines();
        Stream<String> pages = pdf.pages() == SIDES ? Stream.of() : Stream.of(pdf.pages() + " sides");
        Stream<String> covered = lines.stream()
                .filter(line -> lines.stream().anyMatch(line::covers))
                .map(line -> "covered: " + line.text());
        Stream<String> foot = lines.stream()
                .filter(line -> line.text().startsWith("Read more:"))
                .flatMap(edge -> lines.stream()
                        .filter(line -> line.page() == edge.page() && line.top() < edge.top() && !line.equals(edge))
                        .filter(line -> edge.top() - line.bottom() <= ROOM_FOR_A_RULE)
                        .map(line -> "at the foot: " + line.text()));
        Stream<String> stamp = lines.stream()
                .filter(line -> line.text().startsWith("Given to you by"))
                .flatMap(edge -> lines.stream()
                        .filter(line -> line.page() == edge.page() && !isOfTheStamp(line))
                        .filter(line ->
                                line.bottom() > edge.top() - ROOM_FOR_A_RULE && line.bottom() < edge.bottom() + STAMP)
                        .map(line -> "in the stamp: " + line.text()));
        return Stream.of(pages, covered, foot, stamp).flatMap(each -> each).map(breach -> file.name() + ": " + breach);
    }

    private static boolean isOfTheStamp(Line line) {
        return line.text().isBlank()
                || line.text().codePoints().allMatch(Character::isSpaceChar)
                || line.text().startsWith("Given to you by")
                || line.text().startsWith("Where to ask");
    }

    /** For a visitor: the address of the site and its code for phones take room. */
    private static PdfFile printed(Supplier<PdfFile> handout) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            return handout.get();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
