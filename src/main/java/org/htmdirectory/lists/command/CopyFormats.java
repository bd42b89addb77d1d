package org.htmdirectory.lists.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the formats of copies are called on the command line. */
final class CopyFormats implements ITypeConverter<CopyFormat>, Iterable<String> {

    private static final List<String> NAMES =
            Arrays.stream(CopyFormat.values()).map(CopyFormat::label).toList();

    @Override
    public CopyFormat convert(String name) {
        return Arrays.stream(CopyFormat.values())
                .filter(format -> format.label().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("is not one of " + String.join(", ", NAMES)));
    }

    @Override
    public Iterator<String> iterator() {
        return NAMES.iterator();
    }
}
