package org.htmdirectory.lists.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.htmdirectory.lists.tables.StoredCell.Formula;

/** Writes a table as a workbook of one sheet. */
final class XlsxSheetWriter implements SheetWriter {

    private static final int LONGEST_TEXT = 32_767;
    private static final int COMPRESSION = 3;

    private final int width;
    private final int added;
    private final boolean moved;
    private final FormulaRules formulas;
    private final ZipOutputStream zip;
    private final Writer sheet;
    private final StringBuilder xml = new StringBuilder(1 << 12);
    private long number;

    XlsxSheetWriter(SheetPreview preview, WorkbookLook look, OutputStream target, List<String> added)
            throws IOException {
        this.width = preview.columns().size();
        this.added = added.size();
        this.moved = preview.header() == null;
        this.formulas = new FormulaRules(look.names());
        this.zip = new ZipOutputStream(target);
        zip.setLevel(COMPRESSION);
        for (WorkbookPart part : WorkbookPart.of(look)) {
            zip.putNextEntry(new ZipEntry(part.name()));
            zip.write(part.content());
        }
        zip.putNextEntry(new ZipEntry(WorkbookPart.SHEET));
        this.sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        sheet.write(WorkbookPart.sheetStart(look.widths()));
        List<Cell> labels = preview.columns().stream()
                .map(column -> Cell.of(column.label()))
                .toList();
        write(moved ? new SheetRow(0, labels, null) : preview.header(), added);
    }

    @Override
    public void write(SheetRow row, List<?> addedCells) throws IOException {
        begin(row);
        int own = Math.min(width, row.cells().size());
        for (int i = 0; i < own; i++) {
            append(row.cells().get(i), i, !moved);
        }
        for (int i = 0; i < Math.min(added, addedCells.size()); i++) {
            append(addedCells.get(i), width + i);
        }
        int at = width + added;
        for (int i = width; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            boolean plain = cell instanceof StoredCell stored
                    && stored.formula() != null
                    && stored.formula().kind() == null;
            if (plain || !cell.text().isEmpty()) {
                append(cell, at++, plain && !moved);
            }
        }
        xml.append("</row>");
        sheet.append(xml);
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            sheet.write(WorkbookPart.SHEET_END);
            sheet.flush();
            zip.closeEntry();
        }
    }

    private void begin(SheetRow row) {
        long next = row.number() + (moved ? 1 : 0);
        if (next <= number) {
            throw new IllegalArgumentException("row " + row.number() + " does not follow the rows before it");
        } else if (next > CellAddress.ROWS) {
            throw new SheetException(FiguresInWords.of(
                    "A workbook holds at most %,d rows, and row %d is beyond them. Choose CSV.",
                    CellAddress.ROWS, next));
        }
        number = next;
        xml.setLength(0);
        xml.append("<row r=\"").append(number).append("\">");
    }

    private void append(Object value, int column) {
        if (AddedCell.isNumber(value)) {
            open(column, 0, "n").append("><v>").append(value).append("</v></c>");
        } else {
            append(Cell.of(AddedCell.text(value)), column, false);
        }
    }

    private void append(Cell cell, int column, boolean inPlace) {
        if (cell instanceof StoredCell stored) {
            append(stored, column, inPlace);
        } else if (!cell.text().isEmpty()) {
            text(Escapes.encode(cell.text()), column, 0);
        }
    }

    private void append(StoredCell cell, int column, boolean inPlace) {
        boolean calculated = cell.formula() != null && formulas.stays(cell.formula(), inPlace);
        if (!calculated && (cell.type().equals("inlineStr") || cell.type().equals("str"))) {
            text(cell.value(), column, cell.style());
        } else if (calculated || cell.value() != null) {
            open(column, cell.style(), cell.type()).append('>');
            if (calculated) {
                formula(cell.formula());
            }
            if (cell.value() != null) {
                xml.append("<v>");
                Escapes.append(xml, cell.value());
                xml.append("</v>");
            }
            xml.append("</c>");
        }
    }

    private void formula(Formula formula) {
        xml.append("<f");
        attribute("t", formula.kind());
        attribute("ref", formula.range());
        attribute("si", formula.shared());
        xml.append('>');
        Escapes.append(xml, formula.text());
        xml.append("</f>");
    }

    private void attribute(String name, String value) {
        if (value != null) {
            xml.append(' ').append(name).append("=\"");
            Escapes.append(xml, value);
            xml.append('"');
        }
    }

    private void text(String value, int column, int style) {
        if (value.length() > LONGEST_TEXT) {
            throw new SheetException(FiguresInWords.of(
                    "Row %d has a cell of %,d characters, and a workbook’s cell holds %,d. Choose CSV.",
                    number, value.length(), LONGEST_TEXT));
        }
        open(column, style, "inlineStr").append("><is><t xml:space=\"preserve\">");
        Escapes.append(xml, value);
        xml.append("</t></is></c>");
    }

    private StringBuilder open(int column, int style, String type) {
        if (column >= CellAddress.COLUMNS) {
            throw new SheetException(FiguresInWords.of(
                    "A workbook holds at most %,d columns, and row %d would need more. Choose CSV.",
                    CellAddress.COLUMNS, number));
        }
        xml.append("<c r=\"").append(CellAddress.name(column)).append(number).append('"');
        if (style > 0) {
            xml.append(" s=\"").append(style).append('"');
        }
        if (!type.equals("n")) {
            xml.append(" t=\"").append(type).append('"');
        }
        return xml;
    }
}
