package org.htmdirectory.api.classification;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.htmdirectory.api.access.RefusedRequestException;
import org.htmdirectory.api.description.FieldProblem;

/** What is wrong with a job, or with what stands beside many. */
final class BodyFaults {

    private static final int MOST = 20;

    private final List<FieldProblem> faults = new ArrayList<>();

    /** What a job breaks of the rules for one, but for fields that were not read at all. */
    void add(Set<ConstraintViolation<JobResource>> broken, JobFields read) {
        broken.stream()
                .filter(each -> read.isRead(each.getPropertyPath().toString()))
                .sorted(Comparator.comparing(each -> each.getPropertyPath() + " " + each.getMessage()))
                .forEach(each -> add(each.getPropertyPath().toString(), each.getMessage()));
    }

    /** What is wrong with a field. */
    void add(String field, String message) {
        if (faults.size() < MOST) {
            faults.add(new FieldProblem(field, message));
        }
    }

    /** What was found, each fault by its field. */
    List<FieldProblem> all() {
        return List.copyOf(faults);
    }

    boolean isOf(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    /** Refuses the body where anything is wrong with it. */
    void refuseAny() {
        if (!faults.isEmpty()) {
            throw new RefusedRequestException(faults);
        }
    }
}
