package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.htmdirectory.lists.tables.Fixtures.file;
import static org.htmdirectory.lists.tables.Fixtures.pack;
import static org.htmdirectory.lists.tables.Fixtures.packRepeated;
import static org.htmdirectory.lists.tables.Fixtures.relation;
import static org.htmdirectory.lists.tables.Fixtures.relations;
import static org.htmdirectory.lists.tables.Fixtures.rows;
import static org.htmdirectory.lists.tables.Fixtures.text;
import static org.htmdirectory.lists.tables.Fixtures.textRow;
import static org.htmdirectory.lists.tables.Fixtures.workbook;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadFileTests {

    private static final byte[] OLD_OFFICE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int SIZE = 24;

    @TempDir
    Path folder;

    @Test
    void refusesAnEmptyFile() {
        refused(text(folder, ""), "The file is empty.");
    }

    @Test
    void refusesAnEmptyList() {
        assertThatThrownBy(() -> SheetFile.pasted("", SheetLimits.DEFAULT)).hasMessage("The list is empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"   ", "\n\n\n", ",,,\n,,,\n", "\uFEFF", " \t \r\n"})
    void refusesBlanksAlone(String content) {
        refused(text(folder, content), "The file holds nothing but blanks.");
    }

    @Test
    void refusesAHeaderAlone() {
        refused(text(folder, "\nId,Job Title\n,\n"), "The file has a header in row 2 but no rows below it.");
    }

    @Test
    void refusesAWorkbookWithAHeaderAlone() {
        refused(
                pack(folder, workbook(textRow(1, "Job Title"))),
                "The file has a header in row 1 but no rows below it.");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        Path path = text(folder, "x".repeat(3 << 20));
        assertThatThrownBy(() -> SheetFile.of(path, new SheetLimits(1 << 20, 10, 10, 10)))
                .isInstanceOf(SheetException.class)
                .hasMessage("This file has 3.0 MB; at most 1.0 MB can be read. Split it into smaller files.");
    }

    @Test
    void namesTheFirstRowThatIsTooMany() {
        SheetFile file = SheetFile.of(text(folder, "Title\nA\nB\nC\n"), new SheetLimits(100, 2, 10, 100));
        SheetPreview preview = file.inspect();
        assertThatThrownBy(() -> rows(file, preview))
                .hasMessage("This file has more than 2 rows: row 4 is one too many. Split it into smaller files.");
    }

    @Test
    void refusesAHeaderWithTooManyColumns() {
        SheetFile file = SheetFile.of(text(folder, "Id,Title,City\n1,A,Ulm\n"), new SheetLimits(100, 2, 2, 100));
        assertThatThrownBy(file::inspect).hasMessage("Row 1 has 3 cells; at most 2 columns can be read.");
    }

    @Test
    void refusesBinaryRubbish() {
        byte[] rubbish = new byte[100_000];
        new Random(7).nextBytes(rubbish);
        refused(
                file(folder, "people.csv", rubbish),
                "This file is not text. Give a CSV or TSV file or an XLSX workbook.");
    }

    @ParameterizedTest
    @CsvSource({"png, a picture (PNG)", "jpg, a picture (JPEG)", "gif, a picture (GIF)"})
    void refusesARenamedPicture(String format, String name) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), format, content);
        refused(
                file(folder, "people.csv", content.toByteArray()),
                "This file is " + name + ". Give a CSV or TSV file or an XLSX workbook.");
    }

    @Test
    void refusesARenamedPdf() {
        refused(text(folder, "%PDF-1.7\n"), "This file is a PDF document. Give a CSV or TSV file or an XLSX workbook.");
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, a Word document. Save the table in it as CSV or XLSX.",
        "ppt/presentation.xml, a presentation. Save the table in it as CSV or XLSX.",
        "xl/workbook.bin, a binary workbook (.xlsb). Save the table in it as CSV or XLSX.",
        "content.xml, an OpenDocument file. Save the table in it as CSV or XLSX.",
        "photo.jpg, a ZIP archive. Unpack it and give the file in it."
    })
    void refusesAnotherKindOfPackage(String part, String name) {
        refused(pack(folder, Map.of(part, "x")), "This file is " + name);
    }

    @Test
    void refusesAWebPageSavedAsASpreadsheet() {
        refused(text(folder, "<html><table><tr><td>BMET</td></tr></table></html>"), "This file is a web page or XML");
    }

    @Test
    void refusesAWorkbookWithAPassword() {
        byte[] content = Arrays.copyOf(OLD_OFFICE, 200_000);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, content, (1 << 16) - 5, name.length);
        refused(
                file(folder, "people.xlsx", content),
                "This workbook is protected by a password. Save a copy without the password.");
    }

    @Test
    void refusesAWorkbookOfTheOldFormat() {
        refused(file(folder, "people.xls", Arrays.copyOf(OLD_OFFICE, 4096)), "This is a workbook in the old format");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 300, 600})
    void refusesAWorkbookThatIsCutOff(int length) throws IOException {
        byte[] whole = Files.readAllBytes(pack(folder, workbook(textRow(1, "Title") + textRow(2, "BMET"))));
        refused(file(folder, "people.xlsx", Arrays.copyOf(whole, length)), "This workbook is damaged or was cut off.");
    }

    @Test
    void refusesAWorkbookWithBrokenXml() {
        Path path = pack(folder, workbook(textRow(1, "Title") + textRow(2, "BMET") + "<row r='3'><c></row>"));
        refused(path, "This workbook is damaged or was cut off.");
    }

    @Test
    void refusesRowsOutOfOrder() {
        Path path = pack(folder, workbook(textRow(1, "Title") + textRow(5, "BMET") + textRow(4, "BMET")));
        refused(path, "After row 5 this workbook has a row numbered “4”.");
    }

    @Test
    void doesNotOpenWhatAnEntityNames() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Map<String, String> parts = workbook("");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><worksheet><sheetData>"
                        + textRow(1, "Title") + textRow(2, "&x;") + "</sheetData></worksheet>");
        refused(pack(folder, parts), "This workbook declares XML entities");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void stopsEarlyAtABombOfCells() {
        String start = "<worksheet><sheetData>" + textRow(1, "Title") + textRow(2, "BMET") + "<row r='3'>";
        Path path = packRepeated(folder, workbook(""), "xl/worksheets/sheet1.xml", start, "<c/>", 512 << 20);
        assertThat(path.toFile().length()).isLessThan(5 << 20);
        refused(path, "This workbook unpacks to far more than its size lets expect");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void stopsEarlyAtABombOfSharedTexts() {
        Map<String, String> parts =
                workbook(textRow(1, "Title") + "<row r='2'><c r='A2' t='s'><v>99999999</v></c></row>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + relation("r2", "sharedStrings", "sharedStrings.xml")));
        String text = "<si><t>" + "x".repeat(10_000) + "</t></si>";
        Path path = packRepeated(folder, parts, "xl/sharedStrings.xml", "<sst>", text, 256 << 20);
        refused(path, "This workbook unpacks to far more than its size lets expect");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void stopsEarlyAtOneHugeText() {
        String start = "<worksheet><sheetData>" + textRow(1, "Title") + "<row r='2'><c r='A2' t='inlineStr'><is><t>";
        Path path = packRepeated(folder, workbook(""), "xl/worksheets/sheet1.xml", start, "x", 256 << 20);
        refused(path, "This workbook unpacks to far more than its size lets expect");
    }

    @Test
    void stopsAtAnAttributeOfMegabytes() {
        String start = "<worksheet><sheetData>" + textRow(1, "Title") + "<row r='2'><c r='";
        Path path = packRepeated(folder, workbook(""), "xl/worksheets/sheet1.xml", start, "x", 10 << 20);
        refused(path, "This workbook is damaged or was cut off.");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void doesNotBelieveTheSizesThatABombDeclares() throws IOException {
        String start = "<worksheet><sheetData>" + textRow(1, "Title") + textRow(2, "BMET") + "<row r='3'>";
        Path path = packRepeated(folder, workbook(""), "xl/worksheets/sheet1.xml", start, "<c/>", 256 << 20);
        ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < content.limit() - 46; at++) {
            if (content.getInt(at) == CENTRAL_HEADER && content.getInt(at + SIZE) >= 256 << 20) {
                content.putInt(at + SIZE, 1000);
            }
        }
        Files.write(path, content.array());
        refused(path, "This workbook unpacks to far more than its size lets expect");
    }

    @Test
    void refusesALineThatNeverEnds() {
        refused(text(folder, "x,".repeat(3 << 20)), "Row 1 has more than 4,194,304 characters.");
    }

    private static void refused(Path path, String message) {
        ThrowingCallable reading = () -> rows(path);
        assertThatThrownBy(reading).isInstanceOf(SheetException.class).hasMessageStartingWith(message);
    }
}
