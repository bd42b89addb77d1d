package org.htmdirectory.api.json;

import java.util.List;
import org.htmdirectory.api.description.OneOf;
import org.htmdirectory.reading.neighbors.Lookup;
import org.htmdirectory.reading.neighbors.Lookup.Outcome;
import org.htmdirectory.reading.verdict.Classification;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.RoleRef;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query for titles.
 *
 * @param outcome what sort of answer the listed titles make, e.g. {@code found}
 * @param verdict what the query is, as a classification of it says
 * @param role the role that it is, or null
 * @param level how far along the person is, or null
 * @param confidence how probable it is that the verdict, and the role with it, is right, 0 to 1
 * @param matches the listed titles that are like it, the one that the answer rests on first
 */
record TitleMatches(
        String query,
        int edition,
        @OneOf(Outcome.class) String outcome,
        @OneOf(Verdict.class) String verdict,
        @Nullable RoleRef role,
        @OneOf(Level.class) @Nullable String level,
        double confidence,
        List<TitleMatchResource> matches) {

    static TitleMatches of(String query, Lookup lookup, int edition) {
        Classification answer = lookup.answer();
        return new TitleMatches(
                query,
                edition,
                lookup.outcome().code(),
                answer.verdict().code(),
                answer.role(),
                answer.level() == null ? null : answer.level().code(),
                answer.confidence(),
                lookup.matches().stream().map(TitleMatchResource::of).toList());
    }
}
