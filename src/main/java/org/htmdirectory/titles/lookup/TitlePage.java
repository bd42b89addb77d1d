package org.htmdirectory.titles.lookup;

import java.util.List;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Title;
import org.htmdirectory.titles.lookup.LookupPage.Alternative;
import org.htmdirectory.titles.lookup.LookupPage.Others;

/**
 * One title.
 *
 * @param entry the title
 * @param language the name of its language in English
 * @param country the name of its country in English, or null
 * @param alternatives the roles it may stand for
 * @param others what else its role is called; empty where it is ambiguous or a look-alike
 */
record TitlePage(Title entry, String language, String country, List<Alternative> alternatives, List<Others> others) {

    /** The page's heading. */
    public String title() {
        return entry.text();
    }

    /** The page's description for search engines. */
    public String description() {
        if (entry.isLookalikeOnly()) {
            return entry.text() + ": sounds like healthcare technology management, but is other work.";
        }
        if (entry.isGroupName()) {
            return entry.text() + ": the official name of a group of jobs that covers more than one role.";
        }
        if (entry.isAmbiguous()) {
            return entry.text() + ": a job title that stands for more than one job, and what tells them apart.";
        }
        return entry.text() + ": another name for " + alternatives.get(0).role().name() + ", with its sources.";
    }

    /** What the title stands for, where that is not one role, in a sentence; null where it is. */
    public String answer() {
        if (entry.isLookalikeOnly()) {
            return "This title sounds like healthcare technology management, but is other work.";
        }
        if (entry.isGroupName()) {
            return "This title is the official name of a group. It covers more than "
                    + (alternatives.size() == 1 ? "this role" : "these roles") + ":";
        }
        return entry.isAmbiguous() ? "This title is ambiguous: it stands for more than one job." : null;
    }

    /** The verb of the sentence about its one role, which says how sure it is. */
    public String verb() {
        return entry.doubt().isJudged() ? "probably stands for" : "stands for";
    }

    /** The level the title bears, as the end of a sentence; null where there is none. */
    public String level() {
        Level level = alternatives.isEmpty() ? null : alternatives.get(0).level();
        return level == null ? null : level.words();
    }
}
