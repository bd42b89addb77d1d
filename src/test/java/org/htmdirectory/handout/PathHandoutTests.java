package org.htmdirectory.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.edition.Editions;
import org.htmdirectory.handout.PrintedPdf.Line;
import org.htmdirectory.ladder.Rung;
import org.htmdirectory.ladder.Start;
import org.htmdirectory.pathway.PathForm;
import org.htmdirectory.pathway.Pathways;
import org.htmdirectory.press.Format;
import org.htmdirectory.press.Paper;
import org.htmdirectory.press.Press;
import org.htmdirectory.press.Print;
import org.htmdirectory.site.BadInputException;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From every start the way with the most steps, on both papers in both prints. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathHandoutTests {

    private static final Format LETTER = new Format(Paper.LETTER, Print.NORMAL);

    @Autowired
    private Pathways pathways;

    @Autowired
    private PathHandouts handouts;

    @Autowired
    private Press press;

    @Autowired
    private Editions editions;

    record Case(PathHandout handout, PrintedPdf pdf) {

        @Override
        public String toString() {
            return handout.title() + " " + handout.format().fileName();
        }
    }

    private List<Case> cases;

    List<Case> longest() {
        if (cases == null) {
            cases = pathways.ladder().starts().stream().flatMap(this::cases).toList();
        }
        return cases;
    }

    private Stream<Case> cases(Start start) {
        Rung farthest = pathways.ladder().rungs().stream()
                .max(Comparator.comparingInt(rung -> steps(start, rung)))
                .orElseThrow();
        return Arrays.stream(Paper.values())
                .flatMap(paper -> Arrays.stream(Print.values()).map(print -> new Format(paper, print)))
                .map(format -> handouts.of(new PathForm(start.slug(), farthest.slug(), ""), format))
                .map(handout -> new Case(handout, print(handout)));
    }

    private int steps(Start start, Rung rung) {
        return pathways.ways(start.place(), rung).stream()
                .findFirst()
                .map(choice -> choice.way().steps().size())
                .orElse(0);
    }

    private PrintedPdf print(PathHandout handout) {
        return new PrintedPdf(
                press.print("handout/path", handout, handout.format().paper().size()));
    }

    @ParameterizedTest
    @MethodSource("longest")
    void aWayTakesOnePage(Case one) {
        assertThat(one.pdf().pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("longest")
    void noLineCoversAnother(Case one) {
        List<Line> lines = one.pdf().lines();

        assertThat(lines).noneMatch(line -> lines.stream().anyMatch(line::covers));
    }

    @ParameterizedTest
    @MethodSource("longest")
    void veraPdfFindsItFitForEveryone(Case one) {
        assertThat(one.pdf().breachesOfPdfUa()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("longest")
    void itsTextCanBeCopied(Case one) {
        assertThat(one.pdf().text())
                .containsIgnoringCase("edition " + editions.current().number() + ", ")
                .contains(one.handout().first().stages().stream()
                        .map(stage -> stage.to().label())
                        .toList());
    }

    @Test
    void refusesAWayWithOneEnd() {
        assertThatThrownBy(() -> handouts.of(new PathForm("bmet-i", "", ""), LETTER))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("two ends");
    }

    @Test
    void refusesAWayThatThereIsNot() {
        assertThatThrownBy(() -> handouts.of(new PathForm("htm-executive", "htm-manager", ""), LETTER))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("nothing to print");
    }
}
