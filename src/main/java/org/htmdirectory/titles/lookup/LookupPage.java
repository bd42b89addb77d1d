package org.htmdirectory.titles.lookup;

import java.util.List;
import org.htmdirectory.platform.reference.Excerpt;
import org.htmdirectory.platform.site.Article;
import org.htmdirectory.reading.neighbors.Lookup;
import org.htmdirectory.reading.neighbors.Lookup.Outcome;
import org.htmdirectory.reading.verdict.Job;
import org.htmdirectory.reading.verdict.Sureness;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.terms.Equivalence;
import org.htmdirectory.terms.Family;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleFact;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;

/**
 * The answer to a lookup.
 *
 * @param lookup the answer itself
 * @param role the role that answers, or null
 * @param facts what other features say of the role, in a line each
 * @param alternatives the roles of an ambiguous title, side by side
 * @param possible the roles that words which are not listed may stand for, the likeliest first
 * @param others what else the role is called, by how the wording stands to it; empty without a role
 * @param lookalikes titles that are mistaken for the role
 * @param families ways to browse on
 */
record LookupPage(
        Lookup lookup,
        Role role,
        List<RoleFact.Line> facts,
        List<Alternative> alternatives,
        List<RoleRef> possible,
        List<Others> others,
        List<Title> lookalikes,
        List<Family> families) {

    private static final int SHORT = 80;
    private static final double FITS_WELL = 0.9;

    /** The page's heading for browsers and search engines. */
    public String title() {
        return lookup.query().isEmpty() ? "Look up a job title" : "“" + shortQuery() + "”";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Which standard role a job title stands for, what else that role is called, and why.";
    }

    /** Whether nothing was asked. */
    public boolean isEmpty() {
        return lookup.outcome() == Outcome.EMPTY;
    }

    /** Whether it is one role. */
    public boolean isFound() {
        return lookup.outcome() == Outcome.FOUND;
    }

    /** Whether it is a listed title that stands for more than one job. */
    public boolean isAmbiguous() {
        return lookup.outcome() == Outcome.AMBIGUOUS;
    }

    /** Whether it is work outside the field, listed or not. */
    public boolean isOutside() {
        return lookup.answer().verdict() == Verdict.OUTSIDE;
    }

    /** Whether it is work in the field, perhaps, in words that are not listed. */
    public boolean isOpen() {
        return lookup.answer().verdict() == Verdict.AMBIGUOUS && !isAmbiguous();
    }

    /** Whether nothing in it is recognized. */
    public boolean isUnknown() {
        return !isEmpty() && lookup.answer().verdict() == Verdict.UNKNOWN;
    }

    /** Whether a listed title answers. */
    public boolean isListed() {
        return lookup.title() != null;
    }

    /** Whether the answer is more often wrong than right. */
    public boolean isDoubtful() {
        return !isListed() && Sureness.isDoubtful(lookup.answer().confidence());
    }

    /** The verb of the sentence, which says how sure it is; of a listed title, how well the list is evidenced. */
    public String verb() {
        if (isListed() && !isOutside() && lookup.title().doubt().isJudged()) {
            return "is probably";
        }
        return isOutside() && isListed() ? "is" : Sureness.verb(lookup.answer().confidence());
    }

    /** The official name of what it is outside the field; null where that is not known or a listed title says it. */
    public String outsideName() {
        return isListed() || lookup.answer().outside() == null
                ? null
                : lookup.answer().outside().name();
    }

    /** The query, shortened where it is too long to read in a sentence. */
    public String shortQuery() {
        return Excerpt.shown(lookup.query(), SHORT);
    }

    /** How many characters of a query are read. */
    public int longest() {
        return Job.LONGEST_TITLE;
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

    /** How near the words asked for are to the title that answers, as the beginning of a sentence. */
    public String fit() {
        return lookup.best().score() >= FITS_WELL ? "We know this title as" : "The nearest title we know is";
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
