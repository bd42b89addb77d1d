package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The first rows of a table, from the first that is not blank.
 *
 * @param rows the rows, at least one
 * @param whole whether the table has no others
 */
record Sample(List<SheetRow> rows, boolean whole) {

    /** The place of a header that is not there. */
    static final int NONE = -1;

    private static final int ROWS = 200;
    private static final long LARGEST = 4 << 20;

    /** What a cell takes beside its text, as characters: a table can have far more cells than letters. */
    private static final int CELL = 16;

    private static final int NOT_STRAY = 64;

    /** A sample that reaches some way beyond a row. */
    static Sample of(RowReader reader, int beyond) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        long size = 0;
        SheetRow row;
        while ((row = reader.next()) != null && rows.size() < beyond + ROWS && size < LARGEST) {
            if (!rows.isEmpty() || !row.isBlank()) {
                rows.add(row);
                size += size(row);
            }
        }
        if (rows.isEmpty()) {
            throw new SheetException("The file holds nothing but blanks.");
        }
        return new Sample(rows, row == null);
    }

    private static long size(SheetRow row) {
        long size = 0;
        for (Cell cell : row.cells()) {
            size += CELL + cell.text().length();
        }
        return size;
    }

    SheetRow first() {
        return rows.get(0);
    }

    /** The rows below a header, which stands at a place in {@link #rows}. */
    List<SheetRow> below(int header) {
        return rows.subList(header + 1, rows.size());
    }

    /**
     * How many columns the table has: as many as its header names, or more where most rows of a text have more. In a
     * workbook, where rows end at their last cell, any row tells, except one with a stray cell far out.
     */
    int width(int header, SheetFormat format) {
        List<Integer> widths = below(header).stream()
                .filter(row -> !row.isBlank())
                .map(row -> format == SheetFormat.CSV ? row.cells().size() : filled(row))
                .sorted()
                .toList();
        int named = header == NONE ? 1 : rows.get(header).cells().size();
        if (widths.isEmpty()) {
            return named;
        }
        return Math.max(named, format == SheetFormat.CSV ? mostCommon(widths) : widest(widths));
    }

    private static int mostCommon(List<Integer> widths) {
        return widths.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static int widest(List<Integer> widths) {
        int nineInTen = widths.get((widths.size() - 1) * 9 / 10);
        return widths.stream().filter(width -> width <= NOT_STRAY).reduce(nineInTen, Math::max);
    }

    /** The cells of a row up to the last that holds something. */
    static int filled(SheetRow row) {
        int last = row.cells().size();
        while (last > 0 && row.cells().get(last - 1).text().isBlank()) {
            last--;
        }
        return last;
    }

    /** What a column holds below a header, blanks left out. */
    List<String> column(int column, int header) {
        return below(header).stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
