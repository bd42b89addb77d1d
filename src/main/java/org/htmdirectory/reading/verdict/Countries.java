package org.htmdirectory.reading.verdict;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.htmdirectory.reading.words.Fold;
import org.htmdirectory.reading.words.WordLists;

/** Countries by their codes and names: ISO 3166-1, in English and in languages that titles are read in. */
final class Countries {

    private static final String[] NAMED_IN = {"en", "es", "fr", "de", "pt", "it", "nl", "ja", "zh", "ru", "ar"};

    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            for (String language : NAMED_IN) {
                CODES.putIfAbsent(Fold.text(country.getDisplayCountry(new Locale(language))), code);
            }
            CODES.put(Fold.text(country.getISO3Country()), code);
        }
        for (String code : Locale.getISOCountries()) {
            CODES.put(Fold.text(code), code);
        }
        WordLists.named("other names of the United States").forEach(name -> CODES.put(name, "US"));
        WordLists.named("other names of the United Kingdom").forEach(name -> CODES.put(name, "GB"));
    }

    private Countries() {}

    /** The two-letter code of a country that is given by code or name; null where none is, or it is not known. */
    static String code(String country) {
        return country == null ? null : CODES.get(Fold.text(country));
    }
}
