package org.htmdirectory.lists.runs;

import java.util.Comparator;

/** In which order the titles of a run are offered to a person's review. */
final class ReviewOrder {

    /** The likeliest work in the field first; then the most rows; then the first row. */
    static final Comparator<Reviewed> LIKELIEST_FIRST = Comparator.<Reviewed>comparingDouble(title -> -title.field())
            .thenComparing(title -> -title.rows())
            .thenComparing(Reviewed::firstRow);

    private ReviewOrder() {}

    /** A title that a person should look at. */
    interface Reviewed {

        /** How probable it is that it is work in the field. */
        float field();

        /** How many rows have it. */
        int rows();

        /** The first of them. */
        long firstRow();
    }
}
