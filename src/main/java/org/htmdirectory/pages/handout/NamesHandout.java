package org.htmdirectory.pages.handout;

import java.util.List;
import org.htmdirectory.pages.field.NameFigures.LumpedCode;
import org.htmdirectory.pages.field.NameFigures.WorldGroups;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.site.Figures;

/**
 * One job, many names, on one page.
 *
 * @param format on which paper and in which print; large print says less
 * @param total how many names are in use
 * @param roles how many standard roles there are
 * @param names the roles of most names
 * @param lumped the US code that covers most roles
 * @param groups the role that stands in most groups of the world's list
 * @param countries the countries of most codes
 * @param disagreements how many disagreements of official lists are explained
 * @param imprint the foot
 */
record NamesHandout(
        Format format,
        long total,
        int roles,
        List<NamedBar> names,
        LumpedCode lumped,
        WorldGroups groups,
        List<NamedBar> countries,
        int disagreements,
        Imprint imprint) {

    /** The document's title. */
    public String title() {
        return "One job, many names";
    }

    /** What the document is, for its description. */
    public String description() {
        return "How many names and official codes the jobs in healthcare technology management have, on one page.";
    }

    /** All names, e.g. <i>1,268</i>. */
    public String count() {
        return Figures.count(total);
    }
}
