package org.htmdirectory.codes.crosswalk;

import java.util.Arrays;
import org.htmdirectory.codes.scheme.Scheme;

/** Where a scheme is used. In the order in which pages list them. */
enum SchemeCountry {
    US("United States"),
    INT("The whole world"),
    EU("European Union"),
    GB("United Kingdom"),
    CA("Canada"),
    AU("Australia and New Zealand"),
    DE("Germany"),
    FR("France"),
    BR("Brazil"),
    IN("India"),
    OTHER("Elsewhere");

    private final String label;

    SchemeCountry(String label) {
        this.label = label;
    }

    /** Its name on pages. */
    public String label() {
        return label;
    }

    static SchemeCountry of(Scheme scheme) {
        String first = scheme.countries().get(0);
        return Arrays.stream(values())
                .filter(country -> country.name().equals(first))
                .findFirst()
                .orElse(OTHER);
    }
}
