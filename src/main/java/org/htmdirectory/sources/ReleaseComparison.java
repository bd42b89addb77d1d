package org.htmdirectory.sources;

import java.util.List;
import java.util.Map;

/**
 * What importing a release would change in the release held.
 *
 * @param added rows that are not held
 * @param replaced rows that are held otherwise and would give way
 * @param kept rows that are held otherwise and would stay, since a curator has read the publisher's page
 * @param same how many rows are held as they are
 */
public record ReleaseComparison(List<Row> added, List<Row> replaced, List<Row> kept, int same) {

    /** Takes copies. */
    public ReleaseComparison {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
        kept = List.copyOf(kept);
    }

    /**
     * A row of the file.
     *
     * @param table its table
     * @param key what tells it apart there, its parts divided by {@code |}
     * @param cells its cells, with the citation
     * @param differences what is held otherwise
     */
    public record Row(String table, String key, Map<String, String> cells, List<Difference> differences) {}

    /** A cell that is held otherwise; empty where there is none. */
    public record Difference(String column, String held, String found) {}

    /** Whether the import would leave all as it is. */
    public boolean changesNothing() {
        return added.isEmpty() && replaced.isEmpty();
    }
}
