package org.htmdirectory.lists.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.lists.tables.TextEncoding;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What encodings are called on the command line. */
final class Encodings implements ITypeConverter<TextEncoding>, Iterable<String> {

    private static final Map<TextEncoding, String> SHORT = Map.of(
            TextEncoding.UTF_8_WITH_MARK, "utf-8-bom",
            TextEncoding.UTF_16_LITTLE_ENDIAN, "utf-16le",
            TextEncoding.UTF_16_BIG_ENDIAN, "utf-16be");

    private static final Map<String, TextEncoding> NAMES = Arrays.stream(TextEncoding.values())
            .collect(Collectors.toMap(Encodings::name, Function.identity(), (one, other) -> one, TreeMap::new));

    private static String name(TextEncoding encoding) {
        return SHORT.getOrDefault(encoding, plain(encoding.name()));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public TextEncoding convert(String name) {
        TextEncoding encoding = NAMES.get(plain(name));
        if (encoding == null) {
            throw new TypeConversionException("is not one of " + String.join(", ", NAMES.keySet()));
        }
        return encoding;
    }

    @Override
    public Iterator<String> iterator() {
        return NAMES.keySet().iterator();
    }
}
