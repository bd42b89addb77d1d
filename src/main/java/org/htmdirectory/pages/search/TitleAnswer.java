package org.htmdirectory.pages.search;

import java.util.List;
import org.htmdirectory.platform.site.Article;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.reading.neighbors.Lookup;
import org.htmdirectory.terms.RoleFact;
import org.htmdirectory.terms.RoleFacts;
import org.htmdirectory.terms.RoleRef;

/**
 * What the words are as a job title, in short.
 *
 * @param lookup the whole answer
 * @param facts the schooling and the pay of the one role that it stands for; empty where there is not just one
 */
record TitleAnswer(Lookup lookup, List<RoleFact.Line> facts) {

    /** The answer, or null where the words are no title that we know. */
    static TitleAnswer of(Lookup lookup, RoleFacts facts, UsState state) {
        return switch (lookup.outcome()) {
            case FOUND, AMBIGUOUS, LOOKALIKE -> new TitleAnswer(lookup, facts(lookup, facts, state));
            case NEAR, NOTHING, EMPTY -> null;
        };
    }

    private static List<RoleFact.Line> facts(Lookup lookup, RoleFacts facts, UsState state) {
        return lookup.role() == null
                ? List.of()
                : facts.about(lookup.role(), lookup.level(), state).stream()
                        .filter(line -> line.kind() == RoleFact.Kind.SCHOOLING
                                || line.kind().isPay())
                        .toList();
    }

    /** The one role that it stands for, or null. */
    public RoleRef role() {
        return lookup.role();
    }

    /** The level, as the end of a sentence; null where there is none. */
    public String level() {
        return lookup.level() == null ? null : lookup.level().words();
    }

    /** Whether it stands for several jobs. */
    public boolean isAmbiguous() {
        return lookup.outcome() == Lookup.Outcome.AMBIGUOUS;
    }

    /** The roles that it may stand for. */
    public List<RoleRef> possible() {
        return lookup.readings().stream().map(reading -> reading.role()).toList();
    }

    /** The verb of the sentence about it, which says how sure it is. */
    public String verb() {
        return lookup.title() != null && lookup.title().doubt().isJudged() ? "probably stands for" : "stands for";
    }

    /** The indefinite article that fits the role's name. */
    public String article() {
        return Article.before(role().name());
    }
}
