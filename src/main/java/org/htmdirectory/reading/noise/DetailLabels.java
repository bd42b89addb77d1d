package org.htmdirectory.reading.noise;

import java.util.HashMap;
import java.util.Map;
import org.htmdirectory.platform.reference.PackedTable;

/** What pages call specialties and settings, which JSON calls by their values. */
public final class DetailLabels {

    private static final Map<String, String> LABELS = read();

    private DetailLabels() {}

    /** The label of a specialty, e.g. <i>Radiation therapy</i>; the value itself where it has none. */
    public static String ofSpecialty(String value) {
        return LABELS.getOrDefault("specialty " + value, value);
    }

    /** The label of a setting, e.g. <i>Dialysis clinic</i>; the value itself where it has none. */
    public static String ofSetting(String value) {
        return LABELS.getOrDefault("setting " + value, value);
    }

    private static Map<String, String> read() {
        Map<String, String> labels = new HashMap<>();
        PackedTable.rows("/reading/noise/particulars.csv")
                .forEach(row -> labels.put(row.getField("kind") + " " + row.getField("value"), row.getField("label")));
        return Map.copyOf(labels);
    }
}
