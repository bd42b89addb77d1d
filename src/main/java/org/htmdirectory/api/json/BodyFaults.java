package org.htmdirectory.api.json;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.htmdirectory.api.description.FieldProblem;
import org.htmdirectory.platform.reference.Excerpt;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with the jobs of a request body, each fault by its place, such as {@code [3].title}. */
final class BodyFaults {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 40;

    private final List<FieldProblem> faults = new ArrayList<>();
    private String place = "";

    /** Names what follows by its place in an array. */
    void goTo(int index) {
        place = "[" + index + "]";
    }

    /** What follows is no part of an array any more. */
    void leave() {
        place = "";
    }

    /** What keeps a value from being a job. */
    void add(DatabindException misfit) {
        if (misfit instanceof UnrecognizedPropertyException unknown) {
            add(
                    Excerpt.shown(unknown.getPropertyName(), LONGEST_NAME),
                    "is not a field of a job, which are " + JobResource.FIELDS);
        } else if (misfit.getPath().isEmpty()) {
            addFault(place, "must be an object with a title");
        } else {
            add(misfit.getPath().get(0).getPropertyName(), "must be text");
        }
    }

    /** What a job breaks of the rules for one. */
    void add(Set<ConstraintViolation<JobResource>> broken) {
        broken.stream()
                .sorted(Comparator.comparing(each -> each.getPropertyPath() + " " + each.getMessage()))
                .forEach(each -> add(each.getPropertyPath().toString(), each.getMessage()));
    }

    /** What is wrong with a field of a job. */
    void add(String field, String message) {
        addFault(place.isEmpty() ? field : place + "." + field, message);
    }

    private void addFault(String field, String message) {
        if (faults.size() < MOST) {
            faults.add(new FieldProblem(field, message));
        }
    }

    /** Refuses the body where anything is wrong with it. */
    void refuseAny() {
        if (!faults.isEmpty()) {
            throw new RefusedBodyException(faults);
        }
    }
}
