package org.htmdirectory.careers.school;

import java.util.List;

/**
 * What to do in one grade.
 *
 * @param grade the grade
 * @param steps what to do, in the order in which a page lists it
 */
public record SchoolYear(Grade grade, List<ChecklistStep> steps) {}
