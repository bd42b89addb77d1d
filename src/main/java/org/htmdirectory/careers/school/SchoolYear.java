package org.htmdirectory.careers.school;

import java.util.List;
import org.htmdirectory.platform.site.UsState;

/**
 * What to do in one grade.
 *
 * @param grade the grade
 * @param steps what to do, in the order in which a page lists it
 */
public record SchoolYear(Grade grade, List<ChecklistStep> steps) {

    /** The same without what is for people of another state than the chosen one. */
    SchoolYear in(UsState chosen) {
        return new SchoolYear(
                grade, steps.stream().filter(step -> step.isFor(chosen)).toList());
    }
}
