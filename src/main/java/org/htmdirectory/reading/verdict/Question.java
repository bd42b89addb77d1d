package org.htmdirectory.reading.verdict;

import java.util.List;
import org.htmdirectory.terms.RoleRef;

/**
 * The one question whose answer settles an ambiguous title.
 *
 * @param text the question
 * @param options the answers, at least two
 */
public record Question(String text, List<Option> options) {

    /**
     * One answer.
     *
     * @param label the answer in words
     * @param role the role it leads to, or null where it leads outside the field
     */
    public record Option(String label, RoleRef role) {}
}
