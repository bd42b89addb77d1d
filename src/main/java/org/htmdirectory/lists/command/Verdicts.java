package org.htmdirectory.lists.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.reading.verdict.Verdict;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What verdicts are called on the command line, which is as JSON and files call them. */
final class Verdicts implements ITypeConverter<Verdict>, Iterable<String> {

    private static final List<String> NAMES =
            Arrays.stream(Verdict.values()).map(Verdict::code).toList();

    @Override
    public Verdict convert(String name) {
        return EnumCode.find(Verdict.class, name.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException("is not one of " + String.join(", ", NAMES)));
    }

    @Override
    public Iterator<String> iterator() {
        return NAMES.iterator();
    }
}
