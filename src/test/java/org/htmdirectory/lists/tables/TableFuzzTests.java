package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.slf4j.LoggerFactory;

/** Whatever a file holds, it is read, or refused in words for whoever handed it in. */
class TableFuzzTests {

    private static final SheetLimits LIMITS = new SheetLimits(1 << 20, 5_000, 500, 2_000);
    private static final Path FILE = file();

    static {
        // It tells of each file that it cannot read.
        ((Logger) LoggerFactory.getLogger("org.apache.poi")).setLevel(Level.OFF);
    }

    private static Path file() {
        try {
            return Files.createTempFile("table-", ".fuzz");
        } catch (IOException full) {
            throw new ExceptionInInitializerError(full);
        }
    }

    @AfterAll
    static void tidyUp() throws IOException {
        Files.deleteIfExists(FILE);
    }

    @DictionaryEntries({
        "Job Title,",
        "\\x09",
        ";",
        "\\\"\\\"",
        "\\x0D\\x0A",
        "\\xEF\\xBB\\xBF",
        "\\xFF\\xFE",
        "sep=;",
        "PK\\x03\\x04",
        "xl/workbook.xml",
        "<row r=\\\"1\\\">",
        "<c t=\\\"inlineStr\\\">",
        "<!DOCTYPE",
        "%PDF-",
        "<html"
    })
    @FuzzTest
    void everyFileIsReadOrRefusedInWords(byte[] content) throws IOException {
        Files.write(FILE, content);
        try {
            SheetFile file = SheetFile.of(FILE, LIMITS);
            SheetPreview preview = file.inspect();
            List<SheetRow> rows = Fixtures.rows(file, preview);

            assertThat(rows).hasSizeGreaterThanOrEqualTo(preview.firstRows().size());
            assertThat(file.inspect(preview.choices()).firstRows()).isEqualTo(preview.firstRows());
        } catch (SheetException refused) {
            assertThat(refused).message().endsWith(".");
        }
    }
}
