package org.htmdirectory.lists.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook whose first rows are sound and whose sheet is cut off further down. */
final class DamagedWorkbook {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private DamagedWorkbook() {}

    /** The bytes of a workbook of that many rows of which the last is cut off. */
    static byte[] withRows(int rows) throws IOException {
        Path file = Files.createTempFile("sound", ".xlsx");
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        write(file, rows);
        try (ZipFile sound = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(damaged)) {
            for (ZipEntry part : Collections.list(sound.entries())) {
                byte[] content = sound.getInputStream(part).readAllBytes();
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(part.getName().equals(SHEET) ? cut(content) : content);
            }
        } finally {
            Files.delete(file);
        }
        return damaged.toByteArray();
    }

    private static byte[] cut(byte[] sheet) {
        String text = new String(sheet, StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf("</row>")).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Staff");
            sheet.value(0, 0, "Job title");
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, "BMET II");
            }
        }
    }
}
