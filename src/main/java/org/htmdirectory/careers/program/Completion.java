package org.htmdirectory.careers.program;

/**
 * How many awards a program gave in one school year.
 *
 * @param year the year in which the school year ended
 * @param awards how many; null where the school did not report the program that year
 */
public record Completion(int year, Integer awards) {

    private static final int CENTURY = 100;

    /** Whether anybody finished. */
    boolean isAny() {
        return awards != null && awards > 0;
    }

    /** The school year, e.g. <i>2023–24</i>. */
    public String schoolYear() {
        return (year - 1) + "–" + String.format("%02d", year % CENTURY);
    }

    /** The figure, or what its absence means. */
    public String words() {
        return awards == null ? "not reported" : String.valueOf(awards);
    }
}
