package org.htmdirectory.lists.runs;

import java.util.Comparator;

/** In which order the titles of a run are offered to a person's review. */
final class ReviewOrder {

    /** The most pressing reason first, in the order of {@link ReviewReason}; then the most rows; then the first row. */
    static final Comparator<Reviewed> MOST_PRESSING_FIRST = Comparator.comparing(Reviewed::concern)
            .thenComparing(title -> -title.rows())
            .thenComparing(Reviewed::firstRow);

    private ReviewOrder() {}

    /** A title that a person should look at. */
    interface Reviewed {

        /** Why it should be looked at. */
        ReviewReason concern();

        /** How many rows have it. */
        int rows();

        /** The first of them. */
        long firstRow();
    }
}
