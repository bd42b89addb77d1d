package org.htmdirectory.lists.runs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.reading.verdict.Job;

/**
 * What is said once for all rows of a table; a row's own cell comes before it.
 *
 * @param employer who employs the people in it, or null
 * @param department the department that they belong to, or null
 * @param country where they work, or null
 */
@Embeddable
public record ForAllRows(
        @Column(name = "employer_of_all") String employer,
        @Column(name = "department_of_all") String department,
        @Column(name = "country_of_all") String country) {

    /** Nothing is said. */
    public static final ForAllRows NOTHING = new ForAllRows(null, null, null);

    /**
     * What a person typed; blank texts say nothing.
     *
     * @throws SheetException if one is longer than is read
     */
    public static ForAllRows of(String employer, String department, String country) {
        return new ForAllRows(
                given("employer", employer, Job.LONGEST_EMPLOYER),
                given("department", department, Job.LONGEST_DEPARTMENT),
                given("country", country, Job.LONGEST_COUNTRY));
    }

    private static String given(String name, String text, int longest) {
        String plain = text == null ? "" : text.replaceAll("\\p{Cc}", " ").strip();
        if (plain.length() > longest) {
            throw new SheetException(String.format(
                    Locale.US,
                    "The %s of all rows has %,d characters; at most %,d are read.",
                    name,
                    plain.length(),
                    longest));
        }
        return plain.isEmpty() ? null : plain;
    }
}
