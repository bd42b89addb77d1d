package org.htmdirectory.pages.handout;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.htmdirectory.careers.pathway.PathForm;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.paper.PageSize;
import org.htmdirectory.platform.paper.Paper;
import org.htmdirectory.platform.paper.PdfFile;
import org.htmdirectory.platform.paper.Press;
import org.htmdirectory.platform.paper.Print;
import org.htmdirectory.platform.paper.ShortAddresses;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.platform.site.WarmUp;
import org.htmdirectory.terms.Role;
import org.springframework.stereotype.Component;

/**
 * Everything that is handed out, as PDFs that are printed when they are asked for. Of those of which there are few kinds,
 * the ones asked for last are kept while the edition lasts.
 */
@Component
class Handouts implements WarmUp {

    private static final int MOST_KEPT = 300;

    private final Press press;
    private final RoleHandouts roles;
    private final PathHandouts paths;
    private final NamesHandouts names;
    private final CommitteeHandouts committees;
    private final Posters posters;
    private final Kits kits;
    private final StateSheets states;
    private final Lessons lessons;
    private final ShortAddresses addresses;
    private final PerEdition<Cache<String, PdfFile>> kept;

    Handouts(
            Editions editions,
            Press press,
            RoleHandouts roles,
            PathHandouts paths,
            NamesHandouts names,
            CommitteeHandouts committees,
            Posters posters,
            Kits kits,
            StateSheets states,
            Lessons lessons,
            ShortAddresses addresses) {
        this.press = press;
        this.roles = roles;
        this.paths = paths;
        this.names = names;
        this.committees = committees;
        this.posters = posters;
        this.kits = kits;
        this.states = states;
        this.lessons = lessons;
        this.addresses = addresses;
        this.kept = new PerEdition<>(
                editions, () -> Caffeine.newBuilder().maximumSize(MOST_KEPT).build());
    }

    /** The first handout loads the typefaces. */
    @Override
    public void warmUp() {
        names(new Format(Paper.LETTER, Print.NORMAL)).get();
    }

    /** One role on two sides, for a state or, where it is null, for the whole country. */
    Supplier<PdfFile> role(Role role, UsState state, Format format) {
        String what = role.slug() + (state == null ? "" : "-" + state.slug());
        return once(
                named(what, format), name -> print(name, "pages/handout/role", roles.of(role, state, format), format));
    }

    /** The ways from a place to a rung, on one page, in large print on two sides; refuses what cannot be printed. */
    Supplier<PdfFile> path(PathForm form, Format format) {
        PathHandout page = paths.of(form, format);
        String name = named("from-" + form.from() + "-to-" + form.to(), format);
        return () -> new PdfFile(
                name,
                press.printFullest(
                        "pages/handout/path",
                        page.fullestFirst(),
                        format.paper().size(),
                        page.sides()));
    }

    /** One job, many names, on one page. */
    Supplier<PdfFile> names(Format format) {
        return once(
                named("one-job-many-names", format),
                name -> print(name, "pages/handout/names", names.of(format), format));
    }

    /** The case for a code of its own, on four pages. */
    Supplier<PdfFile> committee(Paper paper) {
        Format format = new Format(paper, Print.NORMAL);
        return once(
                named("soc-2028", format),
                name -> print(name, "pages/handout/committee", committees.of(format), format));
    }

    /** The poster, on a slide. */
    Supplier<PdfFile> poster() {
        return once("poster", name -> print(name, "pages/handout/poster", posters.poster(), PageSize.SLIDE));
    }

    /** The poster for a wall. */
    Supplier<PdfFile> wallPoster() {
        return once("wall-poster", name -> print(name, "pages/handout/wall", posters.wall(), PageSize.WALL));
    }

    /** What a state pays and where to learn there, on two sides. */
    Supplier<PdfFile> state(UsState state, Paper paper) {
        Format format = new Format(paper, Print.NORMAL);
        return once(
                named(state.slug() + "-jobs-and-schools", format),
                name -> print(name, "pages/handout/state", states.of(state, format), format));
    }

    /** A teacher’s plan for a lesson, with a quiz and its answers. */
    Supplier<PdfFile> lesson(Paper paper) {
        Format format = new Format(paper, Print.NORMAL);
        return once(named("lesson", format), name -> print(name, "pages/handout/lesson", lessons.of(format), format));
    }

    /** The slides of the lesson. */
    Supplier<PdfFile> slides() {
        Format format = new Format(Paper.LETTER, Print.NORMAL);
        return once("lesson-slides", name -> print(name, "pages/handout/slides", lessons.of(format), PageSize.SLIDE));
    }

    /** A cover and one sheet a role; refuses what cannot be printed. */
    Supplier<PdfFile> kit(List<String> slugs, UsState state, Format format) {
        Kit page = kits.of(slugs, state, format);
        return () -> print(named("counselors-kit", format), "pages/handout/kit", page, format);
    }

    private static String named(String what, Format format) {
        return what + "-" + format.fileName();
    }

    private Supplier<PdfFile> once(String name, Function<String, PdfFile> print) {
        return () -> kept.get().get(name + " " + addresses.site(), key -> print.apply(name));
    }

    private PdfFile print(String name, String template, Object page, Format format) {
        return print(name, template, page, format.paper().size());
    }

    private PdfFile print(String name, String template, Object page, PageSize size) {
        return new PdfFile(name, press.print(template, page, size));
    }
}
