package org.htmdirectory.lists.tables;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a file was found to be.
 *
 * @param format the kind of file
 * @param choices what the visitor chose, and for the rest what was found; given back to {@link SheetFile#inspect} they
 *     lead to the same preview
 * @param above the rows above the header, from the first that is not blank; none without a header
 * @param header the row that names the columns, or null
 * @param columns the columns; rows may have fewer cells, and a row with more has a problem
 * @param rows some hundred rows below the header, by which the table is judged
 * @param sheets the names of a workbook's sheets, hidden ones included
 * @param notices what the visitor should know of the file, in sentences
 * @param lineBreak what ends the lines of a text
 */
public record SheetPreview(
        SheetFormat format,
        SheetChoices choices,
        List<SheetRow> above,
        SheetRow header,
        List<SheetColumn> columns,
        List<SheetRow> rows,
        List<String> sheets,
        List<String> notices,
        String lineBreak) {

    private static final int MOST_NAMED = 12;
    private static final int ROWS_SHOWN = 8;

    /** Copies the lists. */
    public SheetPreview {
        above = List.copyOf(above);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        sheets = List.copyOf(sheets);
        notices = List.copyOf(notices);
    }

    /** The same, so that a copy as text begins with a byte order mark, without which spreadsheet programs read UTF-8 wrong. */
    public SheetPreview marked() {
        return new SheetPreview(
                format,
                new SheetChoices(
                        TextEncoding.UTF_8_WITH_MARK,
                        choices.delimiter(),
                        choices.header(),
                        choices.headerRow(),
                        choices.sheet()),
                above,
                header,
                columns,
                rows,
                sheets,
                notices,
                lineBreak);
    }

    /** The first rows below the header, as many as fit on a screen. */
    public List<SheetRow> firstRows() {
        return rows.subList(0, Math.min(rows.size(), ROWS_SHOWN));
    }

    /** What a column holds in {@link #rows}, blanks left out. */
    public List<String> texts(int column) {
        return rows.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /**
     * The column with a label, or else the first with that name, capitals and blanks around it aside.
     *
     * @throws SheetException naming the columns that there are, if there is none
     */
    public int column(String name) {
        String sought = name.strip();
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).label().equals(sought))
                .findFirst()
                .orElseGet(() -> IntStream.range(0, columns.size())
                        .filter(i -> columns.get(i).label().equalsIgnoreCase(sought))
                        .findFirst()
                        .orElseThrow(() ->
                                new SheetException("There is no column named “" + name + "”. " + columnsInWords())));
    }

    /** What the columns are called, in a sentence. */
    public String columnsInWords() {
        String labels =
                columns.stream().limit(MOST_NAMED).map(SheetColumn::label).collect(Collectors.joining(", "));
        return "The columns are: " + labels + (columns.size() > MOST_NAMED ? " and others." : ".");
    }
}
