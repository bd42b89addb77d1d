package org.htmdirectory.lists.pages;

import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.lists.runs.JobColumns;
import org.htmdirectory.platform.site.Figures;

/**
 * Which columns of a table a page shows: a workbook may have sixteen thousand, and a page with all of them would cost
 * whoever serves and reads it megabytes.
 *
 * @param all how many there are
 * @param used what they are used for
 */
record ShownColumns(int all, JobColumns used) {

    private static final int MOST_SHOWN = 40;
    private static final int MOST_OFFERED = 300;

    /** The places of those whose cells are shown: the first, and those that are used. */
    List<Integer> shown() {
        return first(MOST_SHOWN);
    }

    /** The places of those that can be chosen: more of the first, and those that are used. */
    List<Integer> offered() {
        return first(MOST_OFFERED);
    }

    private List<Integer> first(int most) {
        IntStream uses =
                IntStream.of(used.title(), used.employer(), used.description(), used.department(), used.country());
        return IntStream.concat(IntStream.range(0, most), uses)
                .filter(column -> column >= 0 && column < all)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /** What is said where some are left out, or null. */
    String leftOut() {
        if (all <= MOST_SHOWN) {
            return null;
        }
        String shown = "The table has %s columns. The first %s are shown, and those that are used."
                .formatted(Figures.count(all), Figures.count(MOST_SHOWN));
        return all <= MOST_OFFERED
                ? shown
                : "%s You can choose among the first %s. If the titles stand farther right, move their column to the left."
                        .formatted(shown, Figures.count(MOST_OFFERED));
    }
}
