package org.htmdirectory.careers.interest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What someone said to the statements, in their order.
 *
 * @param given an answer for each statement, null where it is open
 */
record Opinions(List<Opinion> given) {

    Opinions {
        given = Collections.unmodifiableList(new ArrayList<>(given));
    }

    /** The answer to a statement, or null. */
    Opinion to(Statement statement) {
        return given.get(statement.number() - 1);
    }

    /** Whether anything is answered. */
    boolean isBegun() {
        return given.stream().anyMatch(answer -> answer != null);
    }

    /** Whether nothing is liked or disliked; what is open counts like what one is not sure about. */
    boolean areUndecided() {
        return given.stream().allMatch(answer -> answer == null || answer == Opinion.UNSURE);
    }

    /** Whether every statement has that answer. */
    boolean areAll(Opinion one) {
        return given.stream().allMatch(answer -> answer == one);
    }
}
