package org.htmdirectory.codes.scheme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmdirectory.platform.site.BadInputException;

/**
 * A code of the US Standard Occupational Classification, e.g. {@code 49-9062}: the first two digits name the major
 * group, an odd number from 11 to 55. {@code 00-0000} stands for all occupations together. In the order of the digits.
 *
 * @param text the code as published
 */
public record SocCode(String text) implements Comparable<SocCode> {

    private static final Pattern FORM = Pattern.compile("(\\d{2})-(\\d{4})");
    private static final int FIRST_GROUP = 11;
    private static final int LAST_GROUP = 55;

    /** All occupations together. */
    public static final SocCode TOTAL = new SocCode("00-0000");

    /** The code that counts most of this field's technicians. */
    public static final SocCode MEDICAL_EQUIPMENT_REPAIRERS = new SocCode("49-9062");

    /** Refuses what is not a code of this form with {@link IllegalArgumentException}. */
    public SocCode {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw refuse(text, "it is two digits, a hyphen and four digits, such as 49-9062");
        }
        int group = Integer.parseInt(form.group(1));
        boolean known = group % 2 == 1 && group >= FIRST_GROUP && group <= LAST_GROUP;
        if (!known && !"00-0000".equals(text)) {
            throw refuse(text, "no group of occupations begins with " + form.group(1));
        }
    }

    /** The code written as {@code text}; throws {@link IllegalArgumentException} with the reason where it is none. */
    public static SocCode parse(String text) {
        return new SocCode(text);
    }

    /** The code that a visitor wrote; throws {@link BadInputException} with the reason where it is none. */
    public static SocCode asked(String text) {
        String problem = problem(text);
        if (problem != null) {
            throw new BadInputException(problem + ".");
        }
        return parse(text);
    }

    /** Why {@code text} is no such code, or null where it is one. */
    public static String problem(String text) {
        try {
            parse(text);
            return null;
        } catch (IllegalArgumentException malformed) {
            return malformed.getMessage();
        }
    }

    /** Whether this stands for all occupations together. */
    public boolean isTotal() {
        return equals(TOTAL);
    }

    @Override
    public int compareTo(SocCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static IllegalArgumentException refuse(String text, String why) {
        return new IllegalArgumentException("'" + CodeForm.shown(text) + "' is not a SOC code: " + why);
    }
}
