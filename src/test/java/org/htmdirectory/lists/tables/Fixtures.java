package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the files that tests read, and reads files back whole. */
final class Fixtures {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Fixtures() {}

    static Path file(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    static Path text(Path folder, String content) {
        return file(folder, "people.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    static List<SheetRow> rows(Path path) {
        SheetFile file = SheetFile.of(path, SheetLimits.DEFAULT);
        return rows(file, file.inspect());
    }

    static List<SheetRow> rows(SheetFile file, SheetPreview preview) {
        try (Stream<SheetRow> rows = file.rows(preview)) {
            return rows.toList();
        }
    }

    static List<List<String>> texts(List<SheetRow> rows) {
        return rows.stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    static Path copy(Path from, Path to, SheetFormat format, String name, Object added) {
        SheetFile file = SheetFile.of(from, SheetLimits.DEFAULT);
        SheetPreview preview = file.inspect();
        try (OutputStream target = Files.newOutputStream(to);
                SheetWriter writer = file.writer(preview, format, target, List.of(name))) {
            for (SheetRow row : rows(file, preview)) {
                writer.write(row, row.isBlank() ? List.of() : List.of(added));
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        return to;
    }

    /** The parts of a workbook with one sheet, to be changed and packed. */
    static Map<String, String> workbook(String sheetData) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id='a' Type='" + RELATION + "/officeDocument' Target='xl/workbook.xml'/>"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='" + RELATION
                        + "'><sheets><sheet name='People' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations(relation("r1", "worksheet", "worksheets/sheet1.xml")));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>");
        return parts;
    }

    static String relations(String relations) {
        return "<Relationships>" + relations + "</Relationships>";
    }

    static String relation(String id, String kind, String target) {
        return "<Relationship Id='" + id + "' Type='" + RELATION + "/" + kind + "' Target='" + target + "'/>";
    }

    static String textRow(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < texts.length; i++) {
            row.append("<c r='" + (char) ('A' + i) + number + "' t='inlineStr'><is><t xml:space='preserve'>" + texts[i]
                    + "</t></is></c>");
        }
        return row + "</row>";
    }

    static Path pack(Path folder, Map<String, String> parts) {
        Path path = folder.resolve("people.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        return path;
    }

    /** Packs a workbook of which one part is a text, repeated as often as it takes, and an end. */
    static Path packRepeated(
            Path folder, Map<String, String> parts, String part, String start, String repeated, long bytes) {
        Path path = folder.resolve("people.xlsx");
        byte[] block =
                repeated.repeat(Math.max(1, (1 << 20) / repeated.length())).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.setLevel(9);
            for (Map.Entry<String, String> other : parts.entrySet()) {
                if (!other.getKey().equals(part)) {
                    zip.putNextEntry(new ZipEntry(other.getKey()));
                    zip.write(other.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < bytes; written += block.length) {
                zip.write(block);
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        return path;
    }
}
