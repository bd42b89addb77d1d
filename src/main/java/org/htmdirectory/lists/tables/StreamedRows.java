package org.htmdirectory.lists.tables;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The rows of a workbook made anew. */
final class StreamedRows implements SheetWriter {

    private final SXSSFSheet sheet;
    private final CellStyle[] styles;
    private final int width;
    private final int[] kept;
    private final int added;
    private final boolean moved;
    private long number;

    /**
     * @param plain whether the styles are ours: the second is that of a header
     */
    StreamedRows(SheetPreview preview, boolean plain, SXSSFSheet sheet, NewColumns added) {
        this.sheet = sheet;
        this.width = preview.columns().size();
        this.kept = added.kept(width);
        this.added = added.count();
        this.moved = preview.header() == null;
        this.styles = new CellStyle[Math.max(1, sheet.getWorkbook().getNumCellStyles())];
        List<Cell> labels = preview.columns().stream()
                .map(column -> Cell.of(column.label()))
                .toList();
        preview.above().forEach(this::keep);
        write(moved ? new SheetRow(0, labels, null) : preview.header(), added.names());
        dress(sheet.getRow((int) number - 1), plain);
    }

    /** Makes all names of columns stand out, or the new ones look like the one before them. */
    private void dress(Row header, boolean plain) {
        org.apache.poi.ss.usermodel.Cell last = kept.length == 0 ? null : header.getCell(kept.length - 1);
        CellStyle look = plain ? style(1) : last == null ? style(0) : last.getCellStyle();
        for (org.apache.poi.ss.usermodel.Cell cell : header) {
            if (plain || cell.getColumnIndex() >= kept.length) {
                cell.setCellStyle(look);
            }
        }
    }

    /** A row above the header, as it is. */
    private void keep(SheetRow row) {
        Row copy = begin(row);
        for (int i = 0; i < row.cells().size(); i++) {
            write(copy, i, row.cells().get(i));
        }
    }

    @Override
    public void write(SheetRow row, List<?> addedCells) {
        Row copy = begin(row);
        for (int i = 0; i < kept.length && kept[i] < row.cells().size(); i++) {
            write(copy, i, row.cells().get(kept[i]));
        }
        for (int i = 0; i < Math.min(added, addedCells.size()); i++) {
            WorkbookCells.add(copy, kept.length + i, addedCells.get(i));
        }
        int at = kept.length + added;
        for (int i = width; i < row.cells().size(); i++) {
            if (!row.cells().get(i).text().isEmpty()) {
                write(copy, at++, row.cells().get(i));
            }
        }
    }

    private Row begin(SheetRow row) {
        long next = row.number() + (moved ? 1 : 0);
        if (next <= number) {
            throw new IllegalArgumentException("row " + row.number() + " does not follow the rows before it");
        } else if (next > CellAddress.ROWS) {
            throw new SheetException(FiguresInWords.of(
                    "A workbook holds at most %,d rows, and row %d is beyond them. Choose CSV.",
                    CellAddress.ROWS, next));
        }
        number = next;
        return sheet.createRow((int) next - 1);
    }

    private void write(Row copy, int column, Cell cell) {
        if (cell instanceof StoredCell stored) {
            org.apache.poi.ss.usermodel.Cell target = WorkbookCells.create(copy, column);
            target.setCellStyle(style(stored.style()));
            write(target, stored);
        } else if (!cell.text().isEmpty()) {
            WorkbookCells.text(WorkbookCells.create(copy, column), cell.text());
        }
    }

    private static void write(org.apache.poi.ss.usermodel.Cell target, StoredCell cell) {
        switch (cell.type()) {
            case "n" -> target.setCellValue(Double.parseDouble(cell.value()));
            case "b" -> target.setCellValue(cell.text().equals("TRUE"));
            case "e" -> error(target, cell.value());
            default -> WorkbookCells.text(target, cell.text());
        }
    }

    private static void error(org.apache.poi.ss.usermodel.Cell target, String value) {
        for (FormulaError known : FormulaError.values()) {
            if (known.getString().equals(value)) {
                target.setCellErrorValue(known.getCode());
                return;
            }
        }
        WorkbookCells.text(target, value);
    }

    // POI makes a new style each time that it is asked for one.
    private CellStyle style(int index) {
        int known = index < styles.length ? index : 0;
        if (styles[known] == null) {
            styles[known] = sheet.getWorkbook().getCellStyleAt(known);
        }
        return styles[known];
    }
}
