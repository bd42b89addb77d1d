package org.htmdirectory.titles.classify;

import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.platform.site.Article;
import org.htmdirectory.reading.verdict.Sureness;
import org.htmdirectory.terms.Role;

/**
 * One of the things that a title may stand for.
 *
 * @param label what must be true for it, in words; null where that is not asked
 * @param role the role, or null where it leads outside the field
 * @param confidence how probable it is, 0 to 1, or null where that is not known
 * @param soc the US code to report the role under, or null
 * @param match how that code stands to the role, or null
 */
record PossibleRole(String label, Role role, Double confidence, Code soc, Match match) {

    /** The article before the role. */
    public String article() {
        return Article.before(role.name());
    }

    /** How likely it is, in words. */
    public String chance() {
        return Sureness.chance(confidence);
    }

    /** How likely it is, in percent. */
    public String percent() {
        return Sureness.percent(confidence);
    }
}
