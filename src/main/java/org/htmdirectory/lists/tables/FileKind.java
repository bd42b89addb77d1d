package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** What a file is by its first bytes, whatever its name says. Refuses what holds no table that can be read. */
final class FileKind {

    static final String WANTED = "Give a CSV or TSV file or an XLSX workbook.";

    private static final Map<String, String> SIGNATURES = Map.ofEntries(
            Map.entry("\u0089PNG", "a picture (PNG)"),
            Map.entry("\u00FF\u00D8\u00FF", "a picture (JPEG)"),
            Map.entry("GIF8", "a picture (GIF)"),
            Map.entry("II*\0", "a picture (TIFF)"),
            Map.entry("MM\0*", "a picture (TIFF)"),
            Map.entry("%PDF", "a PDF document"),
            Map.entry("{\\rtf", "a text document (RTF)"),
            Map.entry("\u001F\u008B", "compressed (gzip). Unpack it first"),
            Map.entry("7z\u00BC\u00AF", "an archive (7z). Unpack it first"),
            Map.entry("Rar!", "an archive (RAR). Unpack it first"),
            Map.entry("SQLite format 3", "a database (SQLite)"),
            Map.entry("PAR1", "a Parquet file"));

    private FileKind() {}

    /** The format of a file. */
    static SheetFormat of(Path path) throws IOException {
        byte[] first;
        try (InputStream content = Files.newInputStream(path)) {
            first = content.readNBytes(1024);
        }
        String start = new String(first, StandardCharsets.ISO_8859_1);
        if (start.isEmpty()) {
            throw new SheetException("The file is empty.");
        }
        SIGNATURES.forEach((signature, name) -> {
            if (start.startsWith(signature)) {
                throw new SheetException("This file is " + name + ". " + WANTED);
            }
        });
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            throw OldContainer.refuse(path);
        }
        refuseMarkup(start);
        return start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")
                ? SheetFormat.XLSX
                : SheetFormat.CSV;
    }

    private static void refuseMarkup(String start) {
        String text = start.replace("\u00EF\u00BB\u00BF", "")
                .replace("\0", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.matches("(?s)<(?:html|!doctype|table|head|body|meta|\\?xml|workbook)\\b.*")) {
            throw new SheetException("This file is a web page or XML, whatever its name says. Open it in a spreadsheet"
                    + " program and save it as CSV or XLSX.");
        }
    }
}
