package org.htmdirectory.codes.scheme;

import java.util.regex.Pattern;

/**
 * A group of the International Standard Classification of Occupations, e.g. {@code 7421}: one to four digits, each
 * further digit a narrower group. In the order of the digits.
 *
 * @param text the code as published
 */
record IscoCode(String text) implements Comparable<IscoCode> {

    private static final Pattern FORM = Pattern.compile("\\d{1,4}");

    /** Refuses what is not a code of this form with {@link IllegalArgumentException}. */
    public IscoCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + CodeForm.shown(text) + "' is not an ISCO code: it is one to four digits, such as 7421");
        }
    }

    /** The code written as {@code text}; throws {@link IllegalArgumentException} with the reason where it is none. */
    public static IscoCode parse(String text) {
        return new IscoCode(text);
    }

    @Override
    public int compareTo(IscoCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
