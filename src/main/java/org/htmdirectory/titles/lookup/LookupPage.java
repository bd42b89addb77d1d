package org.htmdirectory.titles.lookup;

import java.util.List;
import org.htmdirectory.platform.site.Article;
import org.htmdirectory.reading.neighbors.Lookup;
import org.htmdirectory.terms.Equivalence;
import org.htmdirectory.terms.Family;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleFact;
import org.htmdirectory.terms.Title;

/**
 * The answer to a lookup.
 *
 * @param lookup the answer itself
 * @param role the role that answers, or null
 * @param facts what other features say of the role, in a line each
 * @param alternatives the roles of an ambiguous title, side by side
 * @param others what else the role is called, by how the wording stands to it; empty without a role
 * @param lookalikes titles that are mistaken for the role
 * @param families ways to browse on
 */
record LookupPage(
        Lookup lookup,
        Role role,
        List<RoleFact.Line> facts,
        List<Alternative> alternatives,
        List<Others> others,
        List<Title> lookalikes,
        List<Family> families) {

    /** The page's heading for browsers and search engines. */
    public String title() {
        return lookup.query().isEmpty() ? "Look up a job title" : "“" + shortQuery() + "”";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Which standard role a job title stands for, what else that role is called, and why.";
    }

    /** The outcome, for the template to choose by. */
    public String outcome() {
        return lookup.outcome().code();
    }

    /** The query, shortened where it is too long to read in a sentence. */
    public String shortQuery() {
        String query = lookup.query();
        return query.length() > 80 ? query.substring(0, 79) + "…" : query;
    }

    /** The level that was read, as the end of a sentence, e.g. <i>level II</i>; null where there is none. */
    public String level() {
        return lookup.level() == null ? null : lookup.level().words();
    }

    /** The indefinite article that fits a name as it is said aloud: <i>an HTM Manager</i>, <i>a Clinical Engineer</i>. */
    public String article(String name) {
        return Article.before(name);
    }

    /** Whether the role's name needs the field's short name explained. */
    public boolean namesHtm() {
        return role != null && role.name().contains("HTM");
    }

    /** How well the words asked for fit the title that answers, as the end of a sentence. */
    public String fit() {
        return switch (lookup.certainty()) {
            case SURE -> "well";
            case LIKELY -> "fairly well";
            case UNSURE -> "only loosely";
        };
    }

    /** A role that an ambiguous title may stand for. */
    record Alternative(Role role, String when, Level level, List<RoleFact.Line> facts) {}

    /** Further wordings of a role that stand to it in the same way; {@code more} counts those not listed. */
    record Others(Equivalence equivalence, List<Title> titles, int more) {

        /** The heading above them. */
        public String heading() {
            return switch (equivalence) {
                case EXACT -> "Means the same";
                case NARROWER -> "Narrower: one level, specialty or employer";
                case BROADER -> "Broader: covers other work too";
                case RELATED -> "Related";
            };
        }
    }
}
