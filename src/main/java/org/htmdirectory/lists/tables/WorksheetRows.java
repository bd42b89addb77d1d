package org.htmdirectory.lists.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a worksheet. Rows that the file leaves out between others come as empty ones; what is empty after the last
 * row with content does not come at all, for programs often format a sheet to its very end.
 */
final class WorksheetRows implements RowReader {

    private final Closeable parts;
    private final Xml xml;
    private final CellReader cells;
    private final List<WorkbookLook.Width> widths = new ArrayList<>();
    private boolean inData;
    private SheetRow ahead;
    private long readTo;
    private long given;

    WorksheetRows(Closeable parts, Xml xml, CellReader cells) {
        this.parts = parts;
        this.xml = xml;
        this.cells = cells;
        toData();
    }

    List<WorkbookLook.Width> widths() {
        return List.copyOf(widths);
    }

    @Override
    public SheetRow next() {
        if (ahead == null) {
            ahead = nextFilled();
        }
        if (ahead == null) {
            return null;
        }
        given++;
        if (ahead.number() > given) {
            return new SheetRow(given, List.of(), null);
        }
        SheetRow row = ahead;
        ahead = null;
        return row;
    }

    @Override
    public void close() throws IOException {
        try (parts;
                cells) {
            xml.close();
        }
    }

    private void toData() {
        while (!inData && xml.next()) {
            String element = xml.started();
            inData = "sheetData".equals(element);
            if ("col".equals(element) && widths.size() < CellAddress.COLUMNS && xml.attribute("width") != null) {
                int from = Xml.number(xml.attribute("min"));
                int to = Xml.number(xml.attribute("max"));
                if (from >= 1
                        && to >= from
                        && to <= CellAddress.COLUMNS
                        && xml.attribute("width").matches("[0-9]{1,3}(?:\\.[0-9]{1,20})?")) {
                    widths.add(new WorkbookLook.Width(
                            from, to, Double.parseDouble(xml.attribute("width")), "1".equals(xml.attribute("hidden"))));
                }
            }
        }
    }

    private SheetRow nextFilled() {
        while (inData && xml.next() && !xml.ends("sheetData")) {
            if ("row".equals(xml.started())) {
                long number = xml.attribute("r") == null ? readTo + 1 : Xml.number(xml.attribute("r"));
                if (number <= readTo || number > CellAddress.ROWS) {
                    throw outOfOrder(number);
                }
                readTo = number;
                SheetRow row = cells.row(xml, number);
                if (!row.cells().isEmpty() || row.problem() != null) {
                    return row;
                }
            }
        }
        inData = false;
        return null;
    }

    private SheetException outOfOrder(long number) {
        return new SheetException("After row " + readTo + " this workbook has a row "
                + (number < 0 ? "out of order" : "numbered “" + number + "”")
                + ". It is damaged; save it again with a spreadsheet program and try that copy.");
    }
}
