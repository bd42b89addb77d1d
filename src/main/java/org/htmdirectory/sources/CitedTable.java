package org.htmdirectory.sources;

import static org.htmdirectory.platform.reference.Column.reference;

import java.util.Arrays;
import java.util.stream.Stream;
import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.ReferenceTable;

/** A reference table each of whose rows is cited, by one page or by two. */
public final class CitedTable {

    private CitedTable() {}

    /** The table of that name: these columns, then {@code citation} and {@code second_citation}, which may be empty. */
    public static ReferenceTable of(int order, String name, Column... columns) {
        Stream<Column> cited = Stream.of(
                reference("citation", "citation", "slug"),
                reference("second_citation", "citation", "slug").optional());
        return ReferenceTable.of(
                order, name, Stream.concat(Arrays.stream(columns), cited).toArray(Column[]::new));
    }
}
