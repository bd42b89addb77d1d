package org.htmdirectory.titles.lookup;

import java.util.List;
import org.htmdirectory.terms.Title;
import org.htmdirectory.terms.TitleKind;

/**
 * One page of the list of all titles.
 *
 * @param titles the titles on it
 * @param kind the only kind listed, or null for all
 * @param kinds the kinds to choose from
 * @param number which page this is, from 1
 * @param pages how many pages there are
 * @param total how many titles there are on all pages
 * @param inUse how many titles of any kind people use for jobs in the field
 */
record TitlesPage(
        List<Title> titles, TitleKind kind, List<TitleKind> kinds, int number, int pages, int total, long inUse) {

    /** The page's heading. */
    public String title() {
        return "All titles";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Every job title the directory knows, with the role it stands for. Page " + number + " of " + pages
                + ".";
    }

    /** The number of the page before, or null on the first. */
    public Integer previous() {
        return number > 1 ? number - 1 : null;
    }

    /** The number of the next page, or null on the last. */
    public Integer next() {
        return number < pages ? number + 1 : null;
    }
}
