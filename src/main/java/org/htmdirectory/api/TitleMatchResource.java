package org.htmdirectory.api;

import java.util.List;
import org.htmdirectory.directory.TitleMatch;
import org.htmdirectory.terminology.RoleRef;

/**
 * A title that matched a query, in JSON.
 *
 * @param role the one role it stands for; null where it is ambiguous or a look-alike
 * @param roles the roles it may stand for, likeliest first
 * @param score how well it matched, 0 to 1
 * @param matched the loosest step that was needed, e.g. {@code abbreviation}
 */
record TitleMatchResource(
        String title,
        String slug,
        RoleRef role,
        List<RoleRef> roles,
        String kind,
        String equivalence,
        String level,
        double score,
        String matched) {

    static TitleMatchResource of(TitleMatch match) {
        return new TitleMatchResource(
                match.title().text(),
                match.title().slug(),
                match.role(),
                match.roles(),
                match.title().kind().code(),
                match.equivalence() == null ? null : match.equivalence().code(),
                match.level() == null ? null : match.level().code(),
                match.score(),
                match.matched().code());
    }
}
