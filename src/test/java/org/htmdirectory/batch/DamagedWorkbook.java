package org.htmdirectory.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook whose first rows are sound and whose sheet is cut off further down. */
final class DamagedWorkbook {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private DamagedWorkbook() {}

    /** The bytes of a workbook of that many rows of which the last is cut off. */
    static byte[] withRows(int rows) throws IOException {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        try (ZipInputStream sound = new ZipInputStream(new ByteArrayInputStream(sound(rows)));
                ZipOutputStream out = new ZipOutputStream(damaged)) {
            for (ZipEntry part = sound.getNextEntry(); part != null; part = sound.getNextEntry()) {
                byte[] content = sound.readAllBytes();
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(part.getName().equals(SHEET) ? cut(content) : content);
            }
        }
        return damaged.toByteArray();
    }

    private static byte[] cut(byte[] sheet) {
        String text = new String(sheet, StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf("</row>")).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sound(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Staff");
            sheet.value(0, 0, "Job title");
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, "BMET II");
            }
        }
        return out.toByteArray();
    }
}
