package org.htmdirectory.platform.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A value of a fixed set that tables and JSON name by a word of its own: an enum implements it by saying so. */
public interface EnumCode {

    /** The name of the constant, as every enum has it. */
    String name();

    /** The word used in tables and JSON: the name in small letters, with hyphens. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The codes of a whole set, in its order. */
    static <E extends Enum<E> & EnumCode> List<String> codes(Class<E> set) {
        return Arrays.stream(set.getEnumConstants()).map(EnumCode::code).toList();
    }

    /** The value of that code; empty where there is none. */
    static <E extends Enum<E> & EnumCode> Optional<E> find(Class<E> set, String code) {
        return Arrays.stream(set.getEnumConstants())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }

    /** The value of that code; throws {@link IllegalArgumentException} on any other text. */
    static <E extends Enum<E> & EnumCode> E parse(Class<E> set, String code) {
        return find(set, code)
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is not one of " + codes(set)));
    }
}
