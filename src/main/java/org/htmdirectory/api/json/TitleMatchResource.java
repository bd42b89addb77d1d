package org.htmdirectory.api.json;

import java.util.List;
import org.htmdirectory.api.description.OneOf;
import org.htmdirectory.reading.neighbors.Matched;
import org.htmdirectory.reading.neighbors.Neighbor;
import org.htmdirectory.terms.Equivalence;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Lookalike;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.TitleKind;
import org.jspecify.annotations.Nullable;

/**
 * A title that matched a query, in JSON.
 *
 * @param role the one role it stands for; null where it is ambiguous or a look-alike
 * @param roles the roles it may stand for, likeliest first
 * @param lookalikes what it is, or may be, outside the field; empty where it is neither
 * @param score how well it matched, 0 to 1
 * @param matched the loosest step that was needed, e.g. {@code abbreviation}
 */
record TitleMatchResource(
        String title,
        String slug,
        @Nullable RoleRef role,
        List<RoleRef> roles,
        @OneOf(TitleKind.class) String kind,
        @OneOf(Equivalence.class) @Nullable String equivalence,
        @OneOf(Level.class) @Nullable String level,
        double score,
        @OneOf(Matched.class) String matched,
        List<OutsideResource> lookalikes) {

    static TitleMatchResource of(Neighbor match) {
        return new TitleMatchResource(
                match.title().text(),
                match.title().slug(),
                match.role(),
                match.roles(),
                match.title().kind().code(),
                match.equivalence() == null ? null : match.equivalence().code(),
                match.level() == null ? null : match.level().code(),
                match.score(),
                match.matched().code(),
                match.title().lookalikes().stream().map(OutsideResource::of).toList());
    }

    /** An occupation outside the field, its code in an official classification and why it is confused. */
    record OutsideResource(String scheme, String code, String occupation, String why) {

        static OutsideResource of(Lookalike lookalike) {
            return new OutsideResource(lookalike.scheme(), lookalike.code(), lookalike.occupation(), lookalike.why());
        }
    }
}
