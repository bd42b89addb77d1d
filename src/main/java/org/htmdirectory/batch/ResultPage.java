package org.htmdirectory.batch;

import java.util.List;
import org.htmdirectory.run.Run;
import org.htmdirectory.run.RunTitle;
import org.htmdirectory.site.Figures;

/**
 * The page that shows what was found in a list.
 *
 * @param run the run
 * @param verdicts the rows by answer
 * @param charts the rows by role and by level; those without a row are left out
 * @param found the main findings, in a sentence
 * @param problems how many rows have something wrong with them
 * @param doubtful whether the titles shown are those in doubt, or else those surely taken for a role
 * @param doubts how many titles are in doubt
 * @param sure how many were surely taken for a role
 * @param titles the titles shown
 * @param number the number of this page of titles, from 1
 * @param last the number of the last page
 * @param saved whether corrections have just been saved
 * @param expires when it is deleted, in words
 */
record ResultPage(
        Run run,
        CountChart verdicts,
        List<CountChart> charts,
        String found,
        int problems,
        boolean doubtful,
        int doubts,
        int sure,
        List<ReviewTitle> titles,
        int number,
        int last,
        boolean saved,
        String expires) {

    public String title() {
        return "What is in your list";
    }

    public String description() {
        return "What the rows of a list were found to be.";
    }

    public String address() {
        return Addresses.of(run);
    }

    /** The choice of titles, as addresses name it. */
    public String show() {
        return doubtful ? "doubtful" : "roles";
    }

    /** Whether there are more titles than are listed. */
    public boolean isCut() {
        return (doubtful ? doubts : sure) == RunTitle.MOST_LISTED;
    }

    /** How many of something, in words. */
    public String count(int number) {
        return Figures.count(number);
    }
}
