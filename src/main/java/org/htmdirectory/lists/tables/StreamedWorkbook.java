package org.htmdirectory.lists.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of one sheet, made anew: its rows go out as they come and lie neither in memory nor on the disk. */
final class StreamedWorkbook {

    private static final int ROWS_HELD = 1;
    private static final int MOST_STYLES = WorkbookWeight.MOST_CELLS / 2;
    private static final int WIDTH_UNITS = 256;
    private static final int WIDEST = 255;
    private static final int NARROW = 8;
    private static final int WIDE = 50;
    /** A header further down would fill the screen with what stands above it. */
    private static final int LAST_FROZEN = 10;

    private final WorkbookLook look;
    private final SheetPreview preview;

    StreamedWorkbook(WorkbookLook look, SheetPreview preview) {
        this.look = look;
        this.preview = preview;
    }

    /** Writes it; the target stays open. */
    void write(NewColumns added, OutputStream target, SheetContent content) throws IOException {
        Valve valve = new Valve(target);
        try (DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook(template(added), ROWS_HELD)) {
            workbook.getStreamingSheetAt(0).setRowGenerator(sheet -> {
                try {
                    StreamedRows rows = new StreamedRows(preview, look.styles() == null, sheet, added);
                    content.writeTo(rows);
                } catch (IOException | RuntimeException | Error failed) {
                    valve.close();
                    throw failed;
                }
            });
            workbook.writeAvoidingTempFiles(valve);
        } catch (IOException failed) {
            if (failed.getCause() instanceof RuntimeException unfit) {
                throw unfit;
            }
            throw failed;
        }
    }

    private XSSFWorkbook template(NewColumns added) throws IOException {
        ByteArrayOutputStream blank = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(look.from1904());
            XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(look.sheet()));
            dress(workbook, sheet, added);
            int[] kept = added.kept(preview.columns().size());
            for (WorkbookLook.Width width : look.widths()) {
                for (int i = 0; i < kept.length; i++) {
                    if (kept[i] + 1 >= width.from() && kept[i] < width.to()) {
                        sheet.setColumnWidth(i, (int) (Math.min(width.letters(), WIDEST) * WIDTH_UNITS));
                        sheet.setColumnHidden(i, width.hidden());
                    }
                }
            }
            workbook.write(blank);
        }
        return dressed(blank.toByteArray());
    }

    /** A header that stands out and stays in sight, and columns as wide as what they hold. */
    private void dress(XSSFWorkbook workbook, XSSFSheet sheet, NewColumns added) {
        if (look.styles() == null) {
            XSSFFont bold = workbook.createFont();
            bold.setBold(true);
            workbook.createCellStyle().setFont(bold);
        }
        long header = preview.header() == null ? 1 : preview.header().number();
        if (header <= LAST_FROZEN) {
            sheet.createFreezePane(0, (int) header);
        }
        int[] kept = added.kept(preview.columns().size());
        for (int i = 0; i < kept.length && look.widths().isEmpty(); i++) {
            sheet.setColumnWidth(i, letters(kept[i]) * WIDTH_UNITS);
        }
        for (int i = 0; i < added.count(); i++) {
            sheet.setColumnWidth(kept.length + i, OwnRows.LETTERS * WIDTH_UNITS);
        }
    }

    private int letters(int column) {
        int name = preview.columns().get(column).label().length();
        int longest = preview.texts(column).stream().mapToInt(String::length).reduce(name, Math::max);
        return Math.max(NARROW, Math.min(longest + 2, WIDE));
    }

    private XSSFWorkbook dressed(byte[] blank) throws IOException {
        try {
            OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(blank));
            if (look.styles() != null) {
                if (!WorkbookWeight.isWithin(MOST_STYLES, new ByteArrayInputStream(look.styles()))) {
                    throw new SheetException("This workbook has too many styles to be written anew. Choose CSV.");
                }
                PackagePart styles = parts.getPartsByContentType(XSSFRelation.STYLES.getContentType())
                        .get(0);
                try (OutputStream out = styles.getOutputStream()) {
                    out.write(look.styles());
                }
            }
            return new XSSFWorkbook(parts);
        } catch (InvalidFormatException | POIXMLException | IOException unreadable) {
            throw new SheetException("The styles of this workbook are damaged. Choose CSV.", unreadable);
        }
    }

    /** Lets nothing more through once the rows have failed, so that nobody takes a part for the whole. */
    private static final class Valve extends FilterOutputStream {

        private boolean shut;

        private Valve(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int sign) throws IOException {
            if (!shut) {
                out.write(sign);
            }
        }

        @Override
        public void write(byte[] signs, int from, int length) throws IOException {
            if (!shut) {
                out.write(signs, from, length);
            }
        }

        @Override
        public void flush() {
            // The target is flushed when it is closed.
        }

        @Override
        public void close() {
            shut = true;
        }
    }
}
