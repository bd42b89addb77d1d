package org.htmdirectory.lists.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where in a visitor's own sheet new columns stand: each in that which it replaces by name, so that what counts or filters
 * it goes on to do so, and the others beside the table.
 *
 * @param columns the column of each new one
 * @param emptied columns that are given up
 */
record OwnPlaces(int[] columns, int[] emptied) {

    static OwnPlaces of(SheetPreview preview, XSSFSheet sheet, NewColumns added) {
        List<Integer> given = new ArrayList<>(added.replaced().stream().sorted().toList());
        int[] columns = added.names().stream()
                .mapToInt(name -> take(given, name, preview))
                .toArray();
        int beside = (int) Arrays.stream(columns).filter(column -> column < 0).count();
        int next = firstFree(sheet, preview.columns().size(), beside);
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns[i] < 0 ? next++ : columns[i];
        }
        return new OwnPlaces(columns, given.stream().mapToInt(column -> column).toArray());
    }

    private static int take(List<Integer> given, String name, SheetPreview preview) {
        for (Integer column : given) {
            if (preview.columns().get(column).name().strip().equals(name)) {
                given.remove(column);
                return column;
            }
        }
        return -1;
    }

    /** The last of the columns. */
    int last() {
        return IntStream.of(columns).max().orElse(-1);
    }

    /**
     * The first column from which on enough are free: beside the table, or where other cells stand there, after the last
     * in use.
     */
    private static int firstFree(XSSFSheet sheet, int width, int added) {
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

    private static boolean isBlank(Cell cell) {
        return cell.getCellType() == CellType.BLANK
                || cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().isBlank();
    }
}
