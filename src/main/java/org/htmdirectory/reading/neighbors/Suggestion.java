package org.htmdirectory.reading.neighbors;

import org.htmdirectory.terms.Title;

/**
 * A title offered while someone types.
 *
 * @param title the wording
 * @param slug the title's address part
 * @param role name of its role; for an ambiguous title of its likeliest one; for a look-alike {@value #LOOKALIKE}
 * @param ambiguous whether the title stands for more than one thing
 */
public record Suggestion(String title, String slug, String role, boolean ambiguous) {

    /** What stands in the place of the role for a title that is never work in the field. */
    static final String LOOKALIKE = "Look-alike: not HTM work";

    static Suggestion of(Title title) {
        String role = title.first().map(reading -> reading.role().name()).orElse(LOOKALIKE);
        return new Suggestion(title.text(), title.slug(), role, title.isAmbiguous());
    }
}
