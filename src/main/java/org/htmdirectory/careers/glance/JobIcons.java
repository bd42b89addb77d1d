package org.htmdirectory.careers.glance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.PackedTable;

/**
 * The one drawing by which a job is known wherever a few stand side by side, as they stand in {@code careers/glance/icons.csv}:
 * a kind of device, or a sign where the job is not about one.
 */
public final class JobIcons {

    private static final Map<String, NamedCsvRecord> BY_ROLE = PackedTable.rows("/careers/glance/icons.csv").stream()
            .collect(Collectors.toMap(row -> row.getField("role"), row -> row));

    private JobIcons() {}

    /** The slug of its device; empty where it has none. */
    public static Optional<String> device(String role) {
        return field(role, "device");
    }

    /** The symbol of its sign; empty where it has none. */
    static Optional<String> sign(String role) {
        return field(role, "sign");
    }

    private static Optional<String> field(String role, String name) {
        return Optional.ofNullable(BY_ROLE.get(role))
                .map(row -> row.getField(name))
                .filter(field -> !field.isEmpty());
    }
}
