package org.htmdirectory.pages.handout;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.htmdirectory.careers.work.Work;
import org.htmdirectory.labor.projection.OfficialFigures;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.pages.field.NameFigures;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.paper.Paper;
import org.htmdirectory.platform.paper.PdfFile;
import org.htmdirectory.platform.paper.Print;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that is handed out: every role, the names and kits on both papers in both prints, and the poster. */
class HandoutTests extends PdfClaims {

    private static final Format NORMAL = new Format(Paper.LETTER, Print.NORMAL);

    @Autowired
    private Terminology terminology;

    @Autowired
    private NameFigures names;

    @Autowired
    private OfficialFigures figures;

    @Autowired
    private Handouts handouts;

    @Autowired
    private Work work;

    @Override
    Stream<Printed> print() {
        return Stream.concat(
                formats().stream().flatMap(this::print),
                Stream.of(
                                Stream.of(
                                        printed(handouts.poster(), 1, NORMAL, "The best job you’ve never heard of"),
                                        printed(
                                                handouts.wallPoster(),
                                                1,
                                                NORMAL,
                                                "machines alive",
                                                "US Bureau of Labor Statistics"),
                                        printed(
                                                handouts.slides(),
                                                12,
                                                NORMAL,
                                                "The hard parts",
                                                "US Bureau of Labor Statistics")),
                                Arrays.stream(Paper.values())
                                        .map(paper ->
                                                printed(handouts.lesson(paper), 3, NORMAL, "42 to 45", "the answers")),
                                Stream.of(
                                                UsState.TX,
                                                UsState.DC,
                                                UsState.HI,
                                                UsState.NC,
                                                UsState.GU,
                                                UsState.PA,
                                                UsState.WI)
                                        .flatMap(state -> Arrays.stream(Paper.values())
                                                .map(paper -> printed(
                                                        handouts.state(state, paper),
                                                        2,
                                                        NORMAL,
                                                        "in " + state.label()))),
                                Stream.of(printed(
                                        handouts.state(UsState.OH, Paper.LETTER),
                                        2,
                                        NORMAL,
                                        "$5,274 a year for residents",
                                        "Call before you count on them",
                                        "border counties, OH and KY: about $4,000 a semester",
                                        "Owens Community College",
                                        "Ohio Work Ready Grant",
                                        "US National Center for Education Statistics")))
                        .flatMap(each -> each));
    }

    private Stream<Printed> print(Format format) {
        return Stream.of(
                        terminology.roles().stream().map(role -> role(role, null, format)),
                        terminology.roles().stream().map(role -> role(role, UsState.TX, format)),
                        Stream.of(printed(handouts.names(format), 1, format, Figures.count(names.names()))),
                        kits().map(roles -> kit(roles, format)))
                .flatMap(each -> each);
    }

    private Printed kit(List<String> roles, Format format) {
        return printed(
                handouts.kit(roles, null, format),
                2 + 2 * roles.size(),
                format,
                "Jobs that keep hospitals running",
                "Page " + (2 + 2 * roles.size()));
    }

    /** The state of most schools, which leaves least room. */
    private Printed role(Role role, UsState state, Format format) {
        return printed(handouts.role(role, state, format), 2, format, role.name(), median(role), schooling(role));
    }

    /** What the job asks, not what people under its code bring. */
    private String schooling(Role role) {
        return work.of(role.ref()).orElseThrow().schooling().sentence();
    }

    private String median(Role role) {
        if (figures.of(role.ref()).filter(Statistics::isInUniform).isPresent()) {
            return "Pay goes by rank";
        }
        return figures.of(role.ref())
                .filter(Statistics::isPaySpread)
                .map(official -> Figures.dollars(official.wage().median()))
                .orElse("We hold no pay figure");
    }

    private Stream<List<String>> kits() {
        List<String> slugs = terminology.roles().stream().map(Role::slug).toList();
        return Stream.of(slugs.subList(0, 1), slugs.subList(0, 6), slugs.subList(slugs.size() - 12, slugs.size()));
    }

    private static Printed printed(Supplier<PdfFile> handout, int pages, Format format, String... texts) {
        PdfFile file = handout.get();
        return Printed.of(file.name() + " of " + pages, file.content(), pages, format, List.of(texts));
    }
}
