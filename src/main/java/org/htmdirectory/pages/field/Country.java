package org.htmdirectory.pages.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an organization is at home or a classification is used.
 *
 * @param code ISO 3166-1 alpha-2 code, {@code EU}, or {@code INT} for the whole world
 */
public record Country(String code) {

    private static final String WORLD = "INT";
    private static final String UNION = "EU";

    /** The code as addresses write it. */
    public String slug() {
        return code.toLowerCase(Locale.ROOT);
    }

    /** Its English name. */
    public String name() {
        return switch (code) {
            case WORLD -> "The whole world";
            case UNION -> "European Union";
            default -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
        };
    }

    /** The country of that code in capitals or small letters; empty where there is no such country. */
    static Optional<Country> find(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        boolean known = code.equals(WORLD) || List.of(Locale.getISOCountries()).contains(code);
        return known ? Optional.of(new Country(code)) : Optional.empty();
    }
}
