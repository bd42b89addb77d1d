package org.htmdirectory.labor.published;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.htmdirectory.sources.ImportRefusedException;

/** Reads the tables of a file, row by row: a workbook of either kind, CSV, or a ZIP with one of them in it. */
final class PublishedTables {

    private static final int SIGNATURE = 4;

    private PublishedTables() {}

    /** Reads all rows of all sheets. */
    static void read(Path file, RowVisitor visitor) throws IOException {
        byte[] first = firstBytes(file);
        if (first.length == SIGNATURE && first[0] == 'P' && first[1] == 'K') {
            readZip(file, visitor);
        } else if (first.length == SIGNATURE && (first[0] & 0xFF) == 0xD0 && (first[1] & 0xFF) == 0xCF) {
            OldWorkbook.read(file, visitor);
        } else {
            readCsv(file, visitor);
        }
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(SIGNATURE);
        }
    }

    private static void readZip(Path file, RowVisitor visitor) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                NewWorkbook.read(file, visitor);
                return;
            }
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (isTable(entry)) {
                    readEntry(zip, entry, visitor);
                }
            }
        }
    }

    // The description of the columns comes beside the table.
    private static boolean isTable(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(xls|xlsx|csv)")
                && !name.contains("field_descriptions")
                && !name.contains("__macosx");
    }

    private static void readEntry(ZipFile zip, ZipEntry entry, RowVisitor visitor) throws IOException {
        Path unpacked = Files.createTempFile("import-", ".table");
        try {
            try (InputStream content = zip.getInputStream(entry)) {
                Files.copy(content, unpacked, StandardCopyOption.REPLACE_EXISTING);
            }
            read(unpacked, (sheet, number, cells) -> visitor.row(entry.getName() + "/" + sheet, number, cells));
        } finally {
            Files.deleteIfExists(unpacked);
        }
    }

    private static void readCsv(Path file, RowVisitor visitor) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                Reader text = new InputStreamReader(content, StandardCharsets.UTF_8);
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord row : rows) {
                number++;
                visitor.row(
                        "table",
                        number,
                        row.getFields().stream().map(PublishedTables::unquoted).toList());
            }
        } catch (CsvParseException unreadable) {
            throw new ImportRefusedException(
                    "The file is no table that can be read: it is neither a workbook nor CSV.");
        }
    }

    // The publisher writes codes as formulas, ="11-1011", so that no program takes them for dates.
    private static String unquoted(String cell) {
        String text = cell.strip().replace("\uFEFF", "");
        return text.startsWith("=\"") && text.endsWith("\"") ? text.substring(2, text.length() - 1) : text;
    }
}
