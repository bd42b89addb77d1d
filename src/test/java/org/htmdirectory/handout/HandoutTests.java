package org.htmdirectory.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.edition.Editions;
import org.htmdirectory.field.NameFigures;
import org.htmdirectory.handout.PrintedPdf.Line;
import org.htmdirectory.press.Format;
import org.htmdirectory.press.Paper;
import org.htmdirectory.press.PdfFile;
import org.htmdirectory.press.Print;
import org.htmdirectory.site.Figures;
import org.htmdirectory.terminology.Role;
import org.htmdirectory.terminology.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that is handed out: every role, the names and kits on both papers in both prints, and the poster. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandoutTests {

    private static final float LARGE = 18;
    private static final float NORMAL = 11;
    private static final float ROUNDING = 0.01f;

    private final List<Printed> printed = new ArrayList<>();

    @Autowired
    private Terminology terminology;

    @Autowired
    private NameFigures names;

    @Autowired
    private OfficialFigures figures;

    @Autowired
    private Handouts handouts;

    @Autowired
    private Editions editions;

    /** A handout with what it must hold. */
    record Printed(String name, PrintedPdf pdf, int pages, float smallest, List<String> texts) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Format> formats() {
        return Arrays.stream(Paper.values())
                .flatMap(paper -> Arrays.stream(Print.values()).map(print -> new Format(paper, print)))
                .toList();
    }

    List<Printed> handouts() {
        if (printed.isEmpty()) {
            formats().forEach(format -> {
                terminology.roles().forEach(role -> printed.add(role(role, format)));
                printed.add(printed(handouts.names(format).get(), 1, format, Figures.count(names.names())));
                kits().forEach(roles -> printed.add(printed(
                        handouts.kit(roles, format).get(),
                        1 + roles.size(),
                        format,
                        "Jobs that keep hospitals running")));
            });
            printed.add(printed(handouts.poster().get(), 1, formats().get(0), "The best job you’ve never heard of"));
        }
        return printed;
    }

    private Printed role(Role role, Format format) {
        return printed(handouts.role(role, format).get(), 1, format, role.name(), median(role));
    }

    private String median(Role role) {
        return figures.of(role)
                .filter(Official::isPaySpread)
                .map(official -> Figures.dollars(official.wage().median()))
                .orElse("We hold no pay figure");
    }

    private Stream<List<String>> kits() {
        List<String> slugs = terminology.roles().stream().map(Role::slug).toList();
        return Stream.of(slugs.subList(0, 1), slugs.subList(0, 6), slugs.subList(slugs.size() - 12, slugs.size()));
    }

    private static Printed printed(PdfFile file, int pages, Format format, String... texts) {
        return new Printed(
                file.name() + " of " + pages,
                new PrintedPdf(file.content()),
                pages,
                format.isLarge() ? LARGE : NORMAL,
                List.of(texts));
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void itTakesAsManyPagesAsItShould(Printed handout) {
        assertThat(handout.pdf().pages()).isEqualTo(handout.pages());
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void noLineCoversAnother(Printed handout) {
        List<Line> lines = handout.pdf().lines();

        assertThat(lines).noneMatch(line -> lines.stream().anyMatch(line::covers));
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void noLetterIsSmallerThanItsPrintPromises(Printed handout) {
        assertThat(handout.pdf().lines()).allMatch(line -> line.size() >= handout.smallest() - ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void veraPdfFindsItFitForEveryone(Printed handout) {
        assertThat(handout.pdf().breachesOfPdfUa()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void itsTextCanBeCopied(Printed handout) {
        assertThat(handout.pdf().text())
                .contains(handout.texts())
                .contains("edition " + editions.current().number() + ", ");
    }

    /** The renderer puts a number sign where its typefaces have no letter. */
    @ParameterizedTest
    @MethodSource("handouts")
    void noLetterIsMissingFromTheTypefaces(Printed handout) {
        assertThat(handout.pdf().text()).doesNotContain("#", "\uFFFD");
    }
}
