package org.htmdirectory.lists.tables;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Adds columns to a sheet whose rows are there already. */
final class OwnRows implements SheetWriter {

    private final XSSFSheet sheet;
    private final int first;
    private final boolean moved;

    OwnRows(SheetPreview preview, XSSFSheet sheet, int first, List<String> added) {
        this.sheet = sheet;
        this.first = first;
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
            dress(header, preview.columns().size(), added.size());
        }
    }

    /**
     * The first column from which on enough are free: beside the table, or where other cells stand there, after the last
     * in use.
     */
    static int firstFree(XSSFSheet sheet, int width, int added) {
        int used = width;
        boolean free = true;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getColumnIndex() >= width && !isBlank(cell)) {
                    used = Math.max(used, cell.getColumnIndex() + 1);
                    free &= cell.getColumnIndex() >= width + added;
                }
            }
        }
        return free ? width : used;
    }

    @Override
    public void write(SheetRow row, List<?> added) {
        int at = (int) row.number() - (moved ? 0 : 1);
        if (added.isEmpty()) {
            return;
        }
        Row own = sheet.getRow(at);
        add(own == null ? sheet.createRow(at) : own, added);
    }

    private void add(Row row, List<?> added) {
        for (int i = 0; i < added.size(); i++) {
            WorkbookCells.add(row, first + i, added.get(i));
        }
    }

    /** Makes the new names of columns look like the one before them. */
    private void dress(Row header, int width, int added) {
        Cell last = header.getCell(width - 1);
        for (int i = 0; last != null && i < added; i++) {
            header.getCell(first + i).setCellStyle(last.getCellStyle());
        }
    }

    private static boolean isBlank(Cell cell) {
        return cell.getCellType() == CellType.BLANK
                || cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().isBlank();
    }
}
