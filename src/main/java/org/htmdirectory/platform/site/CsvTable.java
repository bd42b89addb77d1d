package org.htmdirectory.platform.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of a table that is given as CSV, each with what stands in it.
 *
 * @param <R> what a row is about
 */
public final class CsvTable<R> {

    private static final String BETWEEN = "; ";

    private final List<Column<R>> columns;

    private record Column<R>(String heading, Function<? super R, ?> cell) {}

    /** A table that has no column yet. */
    public CsvTable() {
        this(List.of());
    }

    private CsvTable(List<Column<R>> columns) {
        this.columns = columns;
    }

    /** This table with a column; a cell that is null is empty. */
    public CsvTable<R> column(String heading, Function<? super R, ?> cell) {
        return with(Stream.of(new Column<>(heading, cell)));
    }

    /** This table with a column of several words, {@code ; } between them. */
    public <E> CsvTable<R> list(
            String heading, Function<? super R, ? extends Collection<E>> parts, Function<? super E, String> word) {
        return column(heading, row -> parts.apply(row).stream().map(word).collect(Collectors.joining(BETWEEN)));
    }

    /** This table with the columns of a part of a row, which are empty where the part is null. */
    public <P> CsvTable<R> part(Function<? super R, ? extends P> part, CsvTable<P> table) {
        return with(table.columns.stream()
                .map(column -> new Column<>(column.heading(), row -> {
                    P held = part.apply(row);
                    return held == null ? null : column.cell().apply(held);
                })));
    }

    private CsvTable<R> with(Stream<Column<R>> more) {
        return new CsvTable<>(Stream.concat(columns.stream(), more).toList());
    }

    /** The file of that name with a row for each of {@code rows}. */
    public CsvFile file(String name, Collection<? extends R> rows) {
        return new CsvFile(
                name,
                columns.stream().map(Column::heading).toList(),
                rows.stream().<List<?>>map(this::cells).toList());
    }

    private List<?> cells(R row) {
        List<Object> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(column.cell().apply(row)));
        return cells;
    }
}
