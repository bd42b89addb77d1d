package org.htmdirectory.api.description;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.PackedTable;

/** What each field of each object that is sent means, from {@code fields.csv}. */
public final class FieldTable {

    private static final Map<String, Map<String, String>> OBJECTS =
            PackedTable.rows("/api/description/fields.csv").stream()
                    .collect(Collectors.groupingBy(
                            row -> row.getField("object"),
                            LinkedHashMap::new,
                            Collectors.toMap(
                                    row -> row.getField("field"),
                                    row -> row.getField("meaning"),
                                    (one, other) -> {
                                        throw new IllegalStateException("Explained twice: " + one);
                                    },
                                    LinkedHashMap::new)));

    private FieldTable() {}

    /** What a field of an object means, or null where the table does not say. */
    public static String meaning(String object, String field) {
        return OBJECTS.getOrDefault(object, Map.of()).get(field);
    }

    static Map<String, Map<String, String>> all() {
        return OBJECTS;
    }
}
