package org.htmdirectory.directory;

import java.util.List;
import org.htmdirectory.terminology.Equivalence;
import org.htmdirectory.terminology.Evidence;
import org.htmdirectory.terminology.Lookalike;
import org.htmdirectory.terminology.Reading;
import org.htmdirectory.terminology.RoleRef;
import org.htmdirectory.terminology.Title;
import org.htmdirectory.terminology.TitleKind;

/** Titles made up for tests. */
final class Titles {

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
