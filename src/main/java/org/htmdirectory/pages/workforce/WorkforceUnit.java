package org.htmdirectory.pages.workforce;

import java.math.BigDecimal;
import java.util.Locale;
import org.htmdirectory.platform.reference.EnumCode;

/** What a figure of the workforce is measured in. */
enum WorkforceUnit implements EnumCode {
    PERCENT("%s%%"),
    DOLLARS("$%s"),
    YEARS("%s years"),
    DAYS("%s days"),
    PEOPLE("%s people"),
    PROGRAMS("%s programs"),
    STATES("%s states");

    private final String pattern;

    WorkforceUnit(String pattern) {
        this.pattern = pattern;
    }

    /** A value with its unit, e.g. <i>8.5%</i>. */
    String words(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        String number = String.format(Locale.US, "%,." + Math.max(0, plain.scale()) + "f", plain.abs());
        return (plain.signum() < 0 ? "−" : "") + pattern.formatted(number);
    }
}
