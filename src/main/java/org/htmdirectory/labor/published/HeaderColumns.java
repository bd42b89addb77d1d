package org.htmdirectory.labor.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.htmdirectory.sources.ImportRefusedException;

/**
 * The columns of a table, found by what their headers say: in one row, or in several that belong together, where a header
 * stands over the columns to its right that have one of their own below it.
 */
final class HeaderColumns {

    private final String sheet;
    private final List<String> headers;
    private final Map<String, Integer> found = new LinkedHashMap<>();

    private HeaderColumns(String sheet, List<String> headers) {
        this.sheet = sheet;
        this.headers = headers;
    }

    /** Those of the rows above the first row of figures. */
    static HeaderColumns of(String sheet, List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> headers = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            StringBuilder header = new StringBuilder();
            for (int row = 0; row < rows.size(); row++) {
                String text = cell(rows.get(row), column);
                if (text.isEmpty() && isNamedBelow(rows, row, column)) {
                    text = left(rows.get(row), column);
                }
                header.append(text).append(' ');
            }
            headers.add(plain(header.toString()));
        }
        return new HeaderColumns(sheet, headers);
    }

    private static boolean isNamedBelow(List<List<String>> rows, int row, int column) {
        return rows.subList(row + 1, rows.size()).stream()
                .anyMatch(below -> !cell(below, column).isEmpty());
    }

    private static String left(List<String> row, int column) {
        for (int at = column; at >= 0; at--) {
            if (!cell(row, at).isEmpty()) {
                return cell(row, at);
            }
        }
        return "";
    }

    static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static String plain(String header) {
        return header.replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Names a column that must be there, by what its header must say. */
    HeaderColumns with(String name, String pattern) {
        Integer column = column(pattern);
        if (column == null) {
            throw new ImportRefusedException("“" + sheet + "” has no column for " + name
                    + ". Either this is another table, or its publisher has changed it: nothing was imported.");
        }
        found.put(name, column);
        return this;
    }

    /** Names a column that may be missing. */
    HeaderColumns maybe(String name, String pattern) {
        Integer column = column(pattern);
        if (column != null) {
            found.put(name, column);
        }
        return this;
    }

    private Integer column(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        for (int column = 0; column < headers.size(); column++) {
            if (wanted.matcher(headers.get(column)).find()) {
                return column;
            }
        }
        return null;
    }

    /** Whether there is such a column. */
    boolean has(String name) {
        return found.containsKey(name);
    }

    /** The header of a named column. */
    String header(String name) {
        return headers.get(found.get(name));
    }

    /** The cell of a named column; empty where the column is missing. */
    String cell(List<String> row, String name) {
        return found.containsKey(name) ? cell(row, found.get(name)) : "";
    }
}
