package org.htmdirectory.api.json;

import java.util.List;

/** What a program sent cannot be used. Answered with a problem document that names every fault. */
final class RefusedBodyException extends RuntimeException {

    private final transient List<Fault> faults;

    RefusedBodyException(List<Fault> faults) {
        super("A request body is refused", null, false, false);
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
