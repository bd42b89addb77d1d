package org.htmdirectory.lists.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.htmdirectory.platform.reference.Excerpt;

/** Reads the cells of a worksheet's row. */
final class CellReader implements Closeable {

    private static final int LONGEST_VALUE = 64;

    private final SharedStrings strings;
    private final NumberText numbers;
    private final Styles styles;
    private final SheetLimits limits;

    private Xml xml;
    private String flaw;
    private String type;
    private int style;
    private String value;
    private boolean formula;

    CellReader(SharedStrings strings, NumberText numbers, Styles styles, SheetLimits limits) {
        this.strings = strings;
        this.numbers = numbers;
        this.styles = styles;
        this.limits = limits;
    }

    /** The row that begins here; without the cells after the last that holds something. */
    SheetRow row(Xml from, long number) {
        xml = from;
        flaw = null;
        List<Cell> cells = new ArrayList<>();
        int at = -1;
        while (xml.next() && !xml.ends("row")) {
            if ("c".equals(xml.started())) {
                String address = xml.attribute("r");
                int column = address == null ? at + 1 : CellAddress.column(address);
                at = Math.max(at, column);
                readCell();
                place(cells, column, address, cell());
            }
        }
        return new SheetRow(number, cells, flaw == null ? null : "Row " + number + " " + flaw);
    }

    @Override
    public void close() throws IOException {
        strings.close();
    }

    private void place(List<Cell> cells, int column, String address, Cell cell) {
        if (cell == null) {
            return;
        }
        if (column < cells.size() || column >= limits.maxColumns()) {
            note(
                    column < 0 || column >= CellAddress.COLUMNS || column < cells.size()
                            ? "has a cell out of place" + quoted(address) + ". That cell is left out."
                            : FiguresInWords.of(
                                    "has a cell in column %s; at most %,d columns are read. That cell is left out.",
                                    CellReference.convertNumToColString(column), limits.maxColumns()));
            return;
        }
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        cells.add(cell);
    }

    // An address that is none may be anything, and what is said of a file gets into logs.
    private static String quoted(String address) {
        return address != null && address.matches("[A-Z]{1,8}[0-9]{1,7}") ? " (“" + address + "”)" : "";
    }

    private void readCell() {
        String stored = xml.attribute("t");
        type = stored == null ? "n" : stored;
        int look = Xml.number(xml.attribute("s"));
        style = look > 0 && look < styles.count() ? look : 0;
        value = null;
        formula = false;
        while (xml.next() && !xml.ends("c")) {
            String element = xml.started();
            formula |= "f".equals(element);
            if ("v".equals(element)) {
                boolean text = type.equals("str");
                value = content("v", text ? limits.maxCellCharacters() : LONGEST_VALUE);
            } else if ("is".equals(element)) {
                value = new RichText(xml, limits.maxCellCharacters() + 1).until("is");
            }
        }
    }

    private String content(String end, int longest) {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(end)) {
            if (!xml.appendTo(text, longest)) {
                note("has a cell that is longer than can be read. Its end is cut off.");
            }
        }
        return text.toString();
    }

    /** The cell just read; null if it holds nothing. */
    private Cell cell() {
        if (type.equals("s") && value != null) {
            value = strings.get(Xml.number(value));
            if (value == null) {
                note("points to a text that this workbook does not hold.");
            }
        }
        if (formula && (value == null || type.equals("n") && value.isBlank())) {
            return new UnsavedFormula();
        }
        if (value == null) {
            return null;
        }
        return switch (type) {
            case "n" -> number();
            case "b" -> stored(value.equals("1") || value.equals("true") ? "TRUE" : "FALSE", "b");
            case "e", "d" -> stored(value, type);
            case "str" -> stored(Escapes.decode(value), "str");
            default -> words();
        };
    }

    private Cell number() {
        String shown = numbers.of(value.strip(), style);
        if (shown == null) {
            return value.isBlank() ? null : words();
        }
        value = value.strip();
        return stored(shown, "n");
    }

    private Cell words() {
        if (value.length() > limits.maxCellCharacters()) {
            value = Excerpt.of(value, limits.maxCellCharacters());
            note(FiguresInWords.of(
                    "has a cell of more than %,d characters. Its end is cut off.", limits.maxCellCharacters()));
        }
        return value.isEmpty() ? null : stored(Escapes.decode(value), "str");
    }

    private Cell stored(String text, String kind) {
        return new StoredCell(text, kind, value, style);
    }

    private void note(String cause) {
        if (flaw == null) {
            flaw = cause;
        }
    }
}
