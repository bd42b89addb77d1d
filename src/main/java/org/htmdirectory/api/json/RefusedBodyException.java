package org.htmdirectory.api.json;

import java.util.List;

/** What a program sent cannot be used. Answered with a problem document that names every fault. */
final class RefusedBodyException extends RuntimeException {

    private final transient List<FieldProblem> faults;

    RefusedBodyException(List<FieldProblem> faults) {
        super("A request body is refused", null, false, false);
        this.faults = List.copyOf(faults);
    }

    List<FieldProblem> faults() {
        return faults;
    }
}
