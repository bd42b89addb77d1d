package org.htmdirectory.api.json;

import java.util.List;
import org.htmdirectory.api.description.FieldProblem;

/** What a program sent cannot be used. Answered with a problem document that names every fault. */
final class RefusedBodyException extends RuntimeException {

    private final transient List<FieldProblem> faults;

    RefusedBodyException(List<FieldProblem> faults) {
        super("A request body is refused", null, false, false);
        this.faults = List.copyOf(faults);
    }

    /**
     * @param message what the body as a whole must be, as the rest of a sentence
     */
    RefusedBodyException(String message) {
        this(List.of(new FieldProblem("body", message)));
    }

    List<FieldProblem> faults() {
        return faults;
    }
}
