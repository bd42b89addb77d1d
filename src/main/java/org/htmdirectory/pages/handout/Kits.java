package org.htmdirectory.pages.handout;

import java.util.List;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Puts kits together. */
@Component
class Kits {

    static final int MOST = 12;

    private final Terminology terminology;
    private final RoleHandouts roles;
    private final Imprints imprints;

    Kits(Terminology terminology, RoleHandouts roles, Imprints imprints) {
        this.terminology = terminology;
        this.roles = roles;
        this.imprints = imprints;
    }

    /** The kit of the roles of those slugs, in that order; refuses none, too many, repeated and unknown ones. */
    Kit of(List<String> slugs, UsState state, Format format) {
        List<RoleHandout> pages = chosen(slugs).stream()
                .map(role -> roles.of(role, state, format))
                .toList();
        return new Kit(
                format,
                pages,
                imprints.of(
                        PageHandoutSource.HANDOUTS,
                        pages.stream()
                                .filter(page -> page.official() != null)
                                .flatMap(page -> page.official().citations().stream())
                                .toList()));
    }

    private List<Role> chosen(List<String> slugs) {
        if (slugs.isEmpty()) {
            throw new RefusedKitException(slugs, "A kit needs at least one role. Choose one below.");
        }
        if (slugs.size() > MOST) {
            throw new RefusedKitException(
                    slugs, "A kit holds %d roles at most; you chose %d.".formatted(MOST, slugs.size()));
        }
        if (slugs.stream().distinct().count() < slugs.size()) {
            throw new RefusedKitException(slugs, "A role is named twice. Each role is in a kit once.");
        }
        return slugs.stream().map(slug -> role(slug, slugs)).toList();
    }

    private Role role(String slug, List<String> slugs) {
        return terminology
                .role(slug)
                .orElseThrow(() ->
                        new RefusedKitException(slugs, "There is no role " + BadInputException.quoted(slug) + "."));
    }
}
