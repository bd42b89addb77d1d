package org.htmdirectory.codes.scheme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.htmdirectory.platform.reference.Excerpt;

/** The schemes whose codes have a form that can be checked by itself. */
enum CodeForm {
    SOC("us-soc-", SocCode::parse),
    ONET("onet-soc-", OnetCode::parse),
    ISCO("isco-", IscoCode::parse);

    private static final int LONGEST_SHOWN = 20;

    private final String prefix;
    private final Function<String, ?> parser;

    CodeForm(String prefix, Function<String, ?> parser) {
        this.prefix = prefix;
        this.parser = parser;
    }

    /** What is wrong with the form of a code of that scheme; empty where nothing is, or nothing is known. */
    static Optional<String> problem(String scheme, String code) {
        return Arrays.stream(values())
                .filter(form -> scheme.startsWith(form.prefix))
                .findFirst()
                .flatMap(form -> form.problem(code));
    }

    /** The address form of a code: small letters, with hyphens for slashes and blanks. */
    static String slug(String code) {
        return code.strip().toLowerCase(Locale.ROOT).replaceAll("[/ ]", "-");
    }

    /** Text that is no code, short enough for a message. */
    static String shown(String text) {
        return Excerpt.shown(text, LONGEST_SHOWN);
    }

    private Optional<String> problem(String code) {
        try {
            parser.apply(code);
            return Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.of(malformed.getMessage());
        }
    }
}
