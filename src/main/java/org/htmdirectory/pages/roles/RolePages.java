package org.htmdirectory.pages.roles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.htmdirectory.careers.certification.Certifications;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.careers.work.Work;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.crosswalk.SchemeMappings;
import org.htmdirectory.labor.projection.OfficialFigures;
import org.htmdirectory.pages.jobs.OwnPay;
import org.htmdirectory.pages.roles.RolePage.LevelPay;
import org.htmdirectory.pages.roles.RolePage.Name;
import org.htmdirectory.pages.roles.RolePage.Names;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.terms.Equivalence;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.RelatedRole;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.terms.Title;
import org.htmdirectory.terms.TitleKind;
import org.springframework.stereotype.Component;

/** Gathers what all features know of a role. */
@Component
class RolePages {

    private final Terminology terminology;
    private final Crosswalk crosswalk;
    private final OfficialFigures figures;
    private final Certifications certifications;
    private final Ladders ladders;
    private final Work work;
    private final PerEdition<Map<String, RolePage>> pages;

    RolePages(
            Editions editions,
            Terminology terminology,
            Crosswalk crosswalk,
            OfficialFigures figures,
            Certifications certifications,
            Ladders ladders,
            Work work) {
        this.terminology = terminology;
        this.crosswalk = crosswalk;
        this.figures = figures;
        this.certifications = certifications;
        this.ladders = ladders;
        this.work = work;
        this.pages = new PerEdition<>(editions, ConcurrentHashMap::new);
    }

    /** The page of a role; made once in an edition. */
    RolePage of(Role role) {
        return pages.get().computeIfAbsent(role.slug(), this::make);
    }

    private RolePage make(String slug) {
        Role role = terminology.role(slug).orElseThrow();
        List<Names> names = names(role);
        List<Name> coined = named(role, title -> !isShown(title, role)).toList();
        List<SchemeMappings> codes = crosswalk.mappingsOf(role.ref());
        Ladder ladder = ladders.current();
        return new RolePage(
                role,
                NamesPictures.of(role, names, codes),
                names,
                coined,
                terminology.lookalikesOf(role.ref()),
                codes,
                crosswalk.disagreementsOf(role.ref()),
                figures.of(role.ref()).orElse(null),
                certifications.of(role.ref()),
                ladder.rungsOf(slug),
                ladder.payInRole(slug),
                levelPay(ladder, slug),
                OwnPay.of(slug, ladder).orElse(null),
                OwnPay.toStart(slug, ladder).orElse(null),
                work.of(role.ref()).orElse(null),
                related(role, ladder));
    }

    /** The roles near it; those that its own levels lead up to come first, the nearest of them before the further. */
    private List<RelatedRole> related(Role role, Ladder ladder) {
        List<RoleRef> next = promotedTo(role, ladder);
        return terminology.relatedTo(role.ref()).stream()
                .sorted(Comparator.comparing(
                        near -> next.contains(near.role()) ? next.indexOf(near.role()) : next.size()))
                .toList();
    }

    /** The roles to which one promotion after another leads from the levels of a role, by how many it takes. */
    private static List<RoleRef> promotedTo(Role role, Ladder ladder) {
        Set<Rung> reached = new LinkedHashSet<>(ladder.rungsOf(role.slug()));
        Deque<Rung> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            ladder.from(open.remove()).stream()
                    .filter(step -> step.kind() == Transition.Kind.PROMOTION)
                    .map(Transition::to)
                    .filter(Rung.class::isInstance)
                    .map(Rung.class::cast)
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached.stream()
                .map(rung -> rung.role().ref())
                .filter(ref -> !ref.equals(role.ref()))
                .distinct()
                .toList();
    }

    private static List<LevelPay> levelPay(Ladder ladder, String role) {
        return ladder.rungsOf(role).stream()
                .flatMap(rung -> ladder.payOn(rung).stream()
                        .min(Comparator.comparing(figure -> figure.place() != null))
                        .map(figure -> new LevelPay(rung, figure))
                        .stream())
                .toList();
    }

    private List<Names> names(Role role) {
        Map<TitleKind, List<Name>> byKind = new EnumMap<>(TitleKind.class);
        named(role, title -> isShown(title, role))
                .forEach(name -> byKind.computeIfAbsent(kind(name.title(), role), kind -> new ArrayList<>())
                        .add(name));
        return byKind.entrySet().stream()
                .map(entry -> new Names(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Stream<Name> named(Role role, Predicate<Title> which) {
        return terminology.titlesOf(role.ref()).stream()
                .filter(which)
                .flatMap(title -> title.readingFor(role.ref()).stream()
                        .filter(reading -> reading.equivalence() != Equivalence.RELATED)
                        .map(reading -> name(title, reading)));
    }

    /** A wording that no source has is shown apart, but for the standard name, which we chose. */
    private static boolean isShown(Title title, Role role) {
        return title.isSourced() || title.text().equals(role.name());
    }

    /** The standard name of another role is, for this one, just another name. */
    private static TitleKind kind(Title title, Role role) {
        boolean others = title.kind() == TitleKind.PREFERRED && !title.text().equals(role.name());
        return others ? TitleKind.SYNONYM : title.kind();
    }

    private static Name name(Title title, Reading reading) {
        Level level = reading.level();
        return new Name(title, level == null ? null : level.label(), language(title));
    }

    private static String language(Title title) {
        return "en".equals(title.language())
                ? null
                : Locale.forLanguageTag(title.language()).getDisplayLanguage(Locale.ENGLISH);
    }
}
