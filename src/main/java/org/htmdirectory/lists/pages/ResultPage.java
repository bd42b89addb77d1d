package org.htmdirectory.lists.pages;

import java.util.List;
import org.htmdirectory.lists.runs.ReviewReason;
import org.htmdirectory.lists.runs.Run;
import org.htmdirectory.lists.runs.RunTitle;
import org.htmdirectory.platform.site.Figures;

/**
 * The page that shows what was found in a list.
 *
 * @param run the run
 * @param verdicts the rows by answer
 * @param charts the rows by role and by level; those without a row are left out
 * @param found the main findings, in a sentence
 * @param problems how many rows have something wrong with them
 * @param views the choices of titles to go through
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
        List<View> views,
        List<ReviewTitle> titles,
        int number,
        int last,
        boolean saved,
        String expires) {

    private static final int HUNDRED = 100;

    /**
     * A choice of titles to go through.
     *
     * @param show as addresses name it
     * @param label its name and how many titles it lists
     * @param titles how many titles it lists
     * @param shown whether its titles are shown
     */
    record View(String show, String label, int titles, boolean shown) {

        /** Whether there are more titles than are listed. */
        boolean isCut() {
            return titles == RunTitle.MOST_LISTED;
        }
    }

    public String title() {
        return "What is in your list";
    }

    public String description() {
        return "What the rows of a list were found to be.";
    }

    public String address() {
        return Addresses.of(run);
    }

    private View view() {
        return views.stream().filter(View::shown).findFirst().orElseThrow();
    }

    /** The choice of titles, as addresses name it. */
    public String show() {
        return view().show();
    }

    /** Whether there are more titles than are listed. */
    public boolean isCut() {
        return view().isCut();
    }

    /** From which probability of being work in the field on an open answer is in doubt, in words. */
    public String doubt() {
        return Math.round(ReviewReason.DOUBT * HUNDRED) + "%";
    }

    /** How many titles are listed at most. */
    public String most() {
        return Figures.count(RunTitle.MOST_LISTED);
    }

    /** Whether any titles are listed. */
    public boolean isListing() {
        return views.stream().anyMatch(view -> view.titles() > 0);
    }

    /** How many of something, in words. */
    public String count(int number) {
        return Figures.count(number);
    }
}
