package org.htmdirectory.lists.pages;

import java.util.List;
import org.htmdirectory.lists.runs.RunTitle;

/**
 * A title for a person to look at.
 *
 * @param title the title
 * @param why why to look, in a few words
 * @param rows how many rows hold it, in words
 * @param reasons the address of the page with all that the answer rests on
 * @param answers the answers to the question that settles it; empty where there is none
 * @param options what it may be instead; the first leaves the answer as it is
 * @param others the roles that are less likely
 */
record ReviewTitle(
        RunTitle title,
        String why,
        String rows,
        String reasons,
        List<Option> answers,
        List<Option> options,
        List<Option> others) {

    /** One of several choices. */
    record Option(String value, String label, boolean chosen) {}
}
