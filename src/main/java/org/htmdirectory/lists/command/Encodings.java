package org.htmdirectory.lists.command;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.htmdirectory.lists.tables.TextEncoding;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What encodings are called on the command line. */
final class Encodings implements ITypeConverter<TextEncoding>, Iterable<String> {

    private static final Map<String, TextEncoding> NAMES = new TreeMap<>(Map.of(
            "utf-8", TextEncoding.UTF_8,
            "utf-8-bom", TextEncoding.UTF_8_WITH_MARK,
            "utf-16le", TextEncoding.UTF_16_LITTLE_ENDIAN,
            "utf-16be", TextEncoding.UTF_16_BIG_ENDIAN,
            "windows-1252", TextEncoding.WINDOWS_1252));

    @Override
    public TextEncoding convert(String name) {
        TextEncoding encoding = NAMES.get(name.toLowerCase(Locale.ROOT));
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
