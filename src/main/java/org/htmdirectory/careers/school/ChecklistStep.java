package org.htmdirectory.careers.school;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * Something to do for this work in one grade of high school.
 *
 * @param slug its key
 * @param grade when to do it
 * @param task what to do
 * @param reason why, or how, in a sentence or two
 * @param address where to go on, on this site or elsewhere; null where nowhere
 * @param state the state whose people it is for, or null where any
 * @param gradeCitation who says that it is for this grade, or null where that is our judgment
 * @param citations where the rest was read
 */
public record ChecklistStep(
        String slug,
        Grade grade,
        String task,
        String reason,
        String address,
        UsState state,
        Citation gradeCitation,
        List<Citation> citations) {

    /** Whether it is for people of that state; where none is chosen, for everybody. */
    boolean isFor(UsState chosen) {
        return state == null || chosen == null || state == chosen;
    }

    /** Where all of it was read; a source may come more than once. */
    Stream<Citation> everyCitation() {
        return Stream.concat(Stream.ofNullable(gradeCitation), citations.stream());
    }
}
