package org.htmdirectory.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.edition.Editions;
import org.htmdirectory.handout.PrintedPdf.Line;
import org.htmdirectory.site.Figures;
import org.htmdirectory.terminology.Role;
import org.htmdirectory.terminology.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every role on both papers in both prints. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleHandoutTests {

    private static final float LARGE = 18;
    private static final float NORMAL = 11;
    private static final float ROUNDING = 0.01f;

    @Autowired
    private Terminology terminology;

    @Autowired
    private RoleHandouts handouts;

    @Autowired
    private OfficialFigures figures;

    @Autowired
    private Press press;

    @Autowired
    private Editions editions;

    record Case(Role role, Format format, PrintedPdf pdf) {

        @Override
        public String toString() {
            return role.slug() + " " + format.fileName();
        }
    }

    List<Case> handouts() {
        return terminology.roles().stream().flatMap(this::handouts).toList();
    }

    private Stream<Case> handouts(Role role) {
        return Arrays.stream(Paper.values())
                .flatMap(paper -> Arrays.stream(Print.values()).map(print -> new Format(paper, print)))
                .map(format -> new Case(role, format, print(role, format)));
    }

    private PrintedPdf print(Role role, Format format) {
        return new PrintedPdf(press.print(
                "handout/role", handouts.of(role, format), format.paper().size()));
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void aRoleTakesOnePage(Case handout) {
        assertThat(handout.pdf().pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void noLineCoversAnother(Case handout) {
        List<Line> lines = handout.pdf().lines();

        assertThat(lines).noneMatch(line -> lines.stream().anyMatch(line::covers));
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void noLetterIsSmallerThanItsPrintPromises(Case handout) {
        float least = handout.format().isLarge() ? LARGE : NORMAL;

        assertThat(handout.pdf().lines()).allMatch(line -> line.size() >= least - ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void veraPdfFindsItFitForEveryone(Case handout) {
        assertThat(handout.pdf().breachesOfPdfUa()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void itsTextCanBeCopied(Case handout) {
        assertThat(handout.pdf().text())
                .contains(handout.role().name())
                .contains("Edition " + editions.current().number() + ", ")
                .contains(median(handout.role()));
    }

    private String median(Role role) {
        return figures.of(role)
                .filter(Official::isPaySpread)
                .map(official -> Figures.dollars(official.wage().median()))
                .orElse("We hold no pay figure");
    }
}
