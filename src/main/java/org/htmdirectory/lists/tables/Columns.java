package org.htmdirectory.lists.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names the columns of a table so that no two have the same label. */
final class Columns {

    private Columns() {}

    /**
     * The columns of a table.
     *
     * @param header the row that names them, or null
     * @param upper the row above it, or null; where that holds names too, it names what the header leaves open
     * @param width how many there are
     */
    static List<SheetColumn> of(SheetRow header, SheetRow upper, int width) {
        boolean two = upper != null && HeaderRow.of(upper).width() > 1;
        List<SheetColumn> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < width; i++) {
            String name = header == null ? "" : header.text(i);
            name = two && name.isBlank() ? upper.text(i) : name;
            String plain = name.isBlank() ? "Column " + (i + 1) : name.strip();
            String label = plain;
            for (int copy = 2; !taken.add(label); copy++) {
                label = plain + " (" + copy + ")";
            }
            columns.add(new SheetColumn(name, label));
        }
        return List.copyOf(columns);
    }
}
