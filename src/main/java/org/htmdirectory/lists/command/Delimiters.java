package org.htmdirectory.lists.command;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.htmdirectory.lists.tables.Delimiter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What delimiters are called on the command line; the signs themselves serve too. */
final class Delimiters implements ITypeConverter<Delimiter>, Iterable<String> {

    private static final List<String> WORDS = List.of("comma", "semicolon", "tab", "bar", "none");

    private static final Map<String, String> SIGNS =
            Map.of(",", "comma", ";", "semicolon", "\t", "tab", "\\t", "tab", "|", "bar");

    @Override
    public Delimiter convert(String name) {
        String word = SIGNS.getOrDefault(name, name.toLowerCase(Locale.ROOT));
        if (!WORDS.contains(word)) {
            throw new TypeConversionException("is not one of " + String.join(", ", WORDS));
        }
        return Delimiter.valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    public Iterator<String> iterator() {
        return WORDS.iterator();
    }
}
