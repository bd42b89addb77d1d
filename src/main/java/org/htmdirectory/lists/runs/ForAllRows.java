package org.htmdirectory.lists.runs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.htmdirectory.platform.reference.Excerpt;
import org.htmdirectory.reading.verdict.Job;

/**
 * What is said once for all rows of a table; a row's own cell comes before it.
 *
 * @param employer who employs the people in it, or null
 * @param department the department that they belong to, or null
 */
@Embeddable
public record ForAllRows(
        @Column(name = "employer_of_all") String employer,
        @Column(name = "department_of_all") String department) {

    /** Nothing is said. */
    public static final ForAllRows NOTHING = new ForAllRows(null, null);

    /** What a person typed, cut to what is read; blank texts say nothing. */
    public static ForAllRows of(String employer, String department) {
        return new ForAllRows(given(employer, Job.LONGEST_EMPLOYER), given(department, Job.LONGEST_DEPARTMENT));
    }

    private static String given(String text, int longest) {
        String plain = text == null ? "" : text.replaceAll("\\p{Cc}", " ").strip();
        return plain.isEmpty() ? null : Excerpt.of(plain, longest);
    }
}
