package org.htmdirectory.lists.runs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.htmdirectory.lists.tables.SheetChoices;

/** Remembers how many rows files have, so that one that is looked at before it is started is not read three times. */
final class RowCounts {

    private static final int MOST = 200;

    /** What decides how many rows there are. */
    private record FileReading(long run, Enum<?> encoding, Enum<?> delimiter, Boolean header, String sheet) {}

    private final Map<FileReading, Integer> counts = new LinkedHashMap<>();

    int of(Run run, SheetChoices choices, IntSupplier count) {
        FileReading reading =
                new FileReading(run.id(), choices.encoding(), choices.delimiter(), choices.header(), choices.sheet());
        synchronized (counts) {
            Integer known = counts.get(reading);
            if (known != null) {
                return known;
            }
        }
        int counted = count.getAsInt();
        synchronized (counts) {
            counts.put(reading, counted);
            if (counts.size() > MOST) {
                counts.remove(counts.keySet().iterator().next());
            }
        }
        return counted;
    }
}
