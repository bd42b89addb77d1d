package org.htmdirectory.careers.school;

import org.htmdirectory.platform.reference.EnumCode;

/** A year of high school, or the summer after it. In their order. */
public enum Grade implements EnumCode {
    GRADE_9("Grade 9"),
    GRADE_10("Grade 10"),
    GRADE_11("Grade 11"),
    GRADE_12("Grade 12"),
    SUMMER_AFTER("The summer after");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** The words for readers. */
    public String label() {
        return label;
    }
}
