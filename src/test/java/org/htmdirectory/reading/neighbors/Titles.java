package org.htmdirectory.reading.neighbors;

import java.util.List;
import org.htmdirectory.terms.Equivalence;
import org.htmdirectory.terms.Evidence;
import org.htmdirectory.terms.Lookalike;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;
import org.htmdirectory.terms.TitleKind;

/** Titles made up for tests. */
public final class Titles {

    private Titles() {}

    /** A title of one role, whose name is the role's slug. */
    static Title of(String text, String role) {
        return of(text, TitleKind.SYNONYM, false, "en", role);
    }

    /** A title of that kind. */
    static Title of(String text, TitleKind kind, boolean ambiguous, String language, String... roles) {
        List<Reading> readings = List.of(roles).stream()
                .map(role -> new Reading(new RoleRef(role, role, "family"), Equivalence.EXACT, null, null))
                .toList();
        return title(text, kind, ambiguous, language, readings, List.of());
    }

    /** A title that is never work in the field. */
    static Title lookalike(String text) {
        Lookalike lookalike = new Lookalike("us-soc-2018", "29-2011", "Occupation", "Why.", null, null);
        return title(text, TitleKind.LOOKALIKE, false, "en", List.of(), List.of(lookalike));
    }

    private static Title title(
            String text,
            TitleKind kind,
            boolean ambiguous,
            String language,
            List<Reading> readings,
            List<Lookalike> lookalikes) {
        String slug = text.toLowerCase().replace(' ', '-');
        return new Title(
                slug, text, language, null, kind, ambiguous, null, Evidence.HIGH, readings, lookalikes, List.of());
    }
}
