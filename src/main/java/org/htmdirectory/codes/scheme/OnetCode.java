package org.htmdirectory.codes.scheme;

import java.util.regex.Pattern;

/**
 * A code of O*NET-SOC, e.g. {@code 17-2031.00}: a SOC code and two digits that part it further. In the order of the
 * digits.
 *
 * @param text the code as published
 */
record OnetCode(String text) implements Comparable<OnetCode> {

    private static final Pattern FORM = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");
    private static final int SOC_LENGTH = 7;

    /** Refuses what is not a code of this form with {@link IllegalArgumentException}. */
    public OnetCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + CodeForm.shown(text)
                    + "' is not an O*NET code: it is a SOC code, a point and two digits, such as 49-9062.00");
        }
        SocCode.parse(text.substring(0, SOC_LENGTH));
    }

    /** The code written as {@code text}; throws {@link IllegalArgumentException} with the reason where it is none. */
    public static OnetCode parse(String text) {
        return new OnetCode(text);
    }

    @Override
    public int compareTo(OnetCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
