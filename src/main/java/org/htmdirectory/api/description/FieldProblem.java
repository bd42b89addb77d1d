package org.htmdirectory.api.description;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a request that cannot be used.
 *
 * @param field the parameter or the field, e.g. {@code limit} or {@code title}; {@code body} for the body as a whole
 * @param message what it must be, as the rest of a sentence that begins with the field
 */
public record FieldProblem(String field, String message) {

    /** All faults in one line. */
    public static String sentence(List<FieldProblem> faults) {
        return faults.stream()
                .map(fault -> fault.field() + " " + fault.message())
                .collect(Collectors.joining("; "));
    }
}
