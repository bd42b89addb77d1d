package org.htmdirectory.lists.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Finds the first sheet that people see and that has cells. It looks at the beginnings of the first sheets, without styles
 * and texts.
 */
final class FirstSheet {

    private static final int MOST_SHEETS = 50;
    private static final int BEGINNING = 2 << 20;
    private static final int ENOUGH = 64;

    private FirstSheet() {}

    /**
     * The sheet of a workbook.
     *
     * @throws SheetException if there are more sheets than are looked at, and none of these has cells
     */
    static Workbook.Worksheet of(Workbook workbook) {
        List<Workbook.Worksheet> seen =
                workbook.sheets().stream().filter(Workbook.Worksheet::visible).toList();
        if (seen.size() < 2) {
            return seen.isEmpty() ? workbook.sheets().get(0) : seen.get(0);
        }
        return seen.stream()
                .limit(MOST_SHEETS)
                .filter(FirstSheet::hasCells)
                .findFirst()
                .orElseGet(() -> {
                    if (seen.size() > MOST_SHEETS) {
                        throw new SheetException("None of the first " + MOST_SHEETS
                                + " sheets of this workbook holds cells. Put the sheet with the table first.");
                    }
                    return seen.get(0);
                });
    }

    /** Whether a sheet has cells, or is damaged, which its reader will say. */
    private static boolean hasCells(Workbook.Worksheet sheet) {
        boolean cut = false;
        try (InputStream content = WorkbookPackage.content(sheet.part())) {
            if (content == null) {
                return true;
            }
            byte[] beginning = content.readNBytes(BEGINNING);
            cut = beginning.length == BEGINNING;
            return hasCells(new Xml(new ByteArrayInputStream(beginning)));
        } catch (SheetException | IOException unreadable) {
            return !cut;
        }
    }

    private static boolean hasCells(Xml xml) {
        boolean inValue = false;
        StringBuilder value = new StringBuilder();
        while (xml.next() && !xml.ends("sheetData")) {
            String element = xml.started();
            if ("f".equals(element)) {
                return true;
            } else if (element != null) {
                inValue = element.equals("v") || element.equals("t");
            } else if (inValue) {
                xml.appendTo(value, ENOUGH);
                if (!value.toString().isBlank()) {
                    return true;
                }
                value.setLength(0);
            }
        }
        return false;
    }
}
