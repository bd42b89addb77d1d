package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the files that tests read, and reads files back whole. */
final class Fixtures {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

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
        try (OutputStream target = Files.newOutputStream(to)) {
            file.copy(preview, format, target, NewColumns.of(name), rowsWith(rows(file, preview), added));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        return to;
    }

    /** Writes rows, each that is not blank with a cell added. */
    static SheetContent rowsWith(List<SheetRow> rows, Object added) {
        return copy -> {
            for (SheetRow row : rows) {
                copy.write(row, row.isBlank() ? List.of() : List.of(added));
            }
        };
    }

    /** The parts of a workbook with one sheet, to be changed and packed. */
    static Map<String, String> workbook(String sheetData) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "");
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id='a' Type='" + RELATION + "/officeDocument' Target='xl/workbook.xml'/>"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATION
                        + "'><sheets><sheet name='People' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations(relation("r1", "worksheet", "worksheets/sheet1.xml")));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN + "'><sheetData>" + sheetData + "</sheetData></worksheet>");
        return parts;
    }

    static String relations(String relations) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'>" + relations + "</Relationships>";
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
                zip.write(content(part, parts.keySet()));
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        return path;
    }

    private static byte[] content(Map.Entry<String, String> part, Set<String> all) {
        String xml = part.getKey().equals("[Content_Types].xml") ? contentTypes(all) : part.getValue();
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static String contentTypes(Set<String> parts) {
        StringBuilder types = new StringBuilder("<Types xmlns='" + PACKAGE + "content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Default Extension='bin' ContentType='application/octet-stream'/>");
        for (String part : parts) {
            String kind = part.equals("xl/workbook.xml")
                    ? "sheet.main"
                    : part.startsWith("xl/worksheets/")
                            ? "worksheet"
                            : part.matches("xl/\\w+\\.xml") ? part.replaceAll("xl/|\\.xml", "") : null;
            if (kind != null) {
                types.append("<Override PartName='/" + part + "' ContentType='" + TYPES + kind + "+xml'/>");
            }
        }
        return types + "</Types>";
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
                    zip.write(content(other, parts.keySet()));
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
