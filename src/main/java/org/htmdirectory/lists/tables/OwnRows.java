package org.htmdirectory.lists.tables;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Adds columns to a sheet whose rows are there already. */
final class OwnRows implements SheetWriter {

    private final XSSFSheet sheet;
    private final OwnPlaces places;
    private final boolean moved;

    /** How wide new columns are, unless the visitor has made theirs so. */
    static final int LETTERS = 18;

    private static final int WIDTH_UNITS = 256;

    OwnRows(SheetPreview preview, XSSFSheet sheet, OwnPlaces places, List<String> added) {
        this.sheet = sheet;
        this.places = places;
        this.moved = preview.header() == null;
        if (moved) {
            sheet.shiftRows(0, sheet.getLastRowNum(), 1);
            Row labels = sheet.createRow(0);
            for (int i = 0; i < preview.columns().size(); i++) {
                WorkbookCells.text(
                        labels.createCell(i), preview.columns().get(i).label());
            }
            add(labels, added);
        } else {
            Row header = sheet.getRow((int) preview.header().number() - 1);
            add(header, added);
            dress(header, preview.columns().size());
        }
        for (int column : places.columns()) {
            if (sheet.getColumnWidth(column) == sheet.getDefaultColumnWidth() * WIDTH_UNITS) {
                sheet.setColumnWidth(column, LETTERS * WIDTH_UNITS);
            }
        }
    }

    @Override
    public void write(SheetRow row, List<?> added) {
        int at = (int) row.number() - (moved ? 0 : 1);
        Row own = sheet.getRow(at);
        if (own != null || !added.isEmpty()) {
            add(own == null ? sheet.createRow(at) : own, added);
        }
    }

    private void add(Row row, List<?> added) {
        for (int column : places.emptied()) {
            WorkbookCells.empty(row, column);
        }
        for (int i = 0; i < places.columns().length; i++) {
            WorkbookCells.empty(row, places.columns()[i]);
            WorkbookCells.add(row, places.columns()[i], i < added.size() ? added.get(i) : null);
        }
    }

    /** Makes the new names of columns look like the one before them. */
    private void dress(Row header, int width) {
        Cell last = header.getCell(width - 1);
        for (int column : places.columns()) {
            if (last != null && column >= width) {
                header.getCell(column).setCellStyle(last.getCellStyle());
            }
        }
    }
}
