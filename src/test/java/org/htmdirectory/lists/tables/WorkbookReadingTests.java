package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.htmdirectory.lists.tables.Fixtures.pack;
import static org.htmdirectory.lists.tables.Fixtures.relation;
import static org.htmdirectory.lists.tables.Fixtures.relations;
import static org.htmdirectory.lists.tables.Fixtures.rows;
import static org.htmdirectory.lists.tables.Fixtures.textRow;
import static org.htmdirectory.lists.tables.Fixtures.texts;
import static org.htmdirectory.lists.tables.Fixtures.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReadingTests {

    @TempDir
    Path folder;

    @Test
    void readsCellsAsPeopleSeeThem() throws IOException {
        Path path = folder.resolve("people.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(path), "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("People");
            List<String> names = List.of("Title", "Id", "Pay", "Since", "Seen", "Active", "Zip");
            for (int i = 0; i < names.size(); i++) {
                sheet.value(0, i, names.get(i));
            }
            sheet.value(1, 0, "Technician <biomedical> & Co");
            sheet.value(1, 1, "00123");
            sheet.value(1, 2, 31.45);
            sheet.value(1, 3, LocalDate.of(2024, 1, 31));
            sheet.style(1, 3).format("dd.mm.yyyy").set();
            sheet.value(1, 4, LocalDateTime.of(2024, 1, 31, 8, 30));
            sheet.style(1, 4).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 5, true);
            sheet.value(1, 6, 1234);
            sheet.style(1, 6).format("00000").set();
        }
        assertThat(texts(rows(path)))
                .containsExactly(List.of(
                        "Technician <biomedical> & Co",
                        "00123",
                        "31.45",
                        "2024-01-31",
                        "2024-01-31 08:30:00",
                        "TRUE",
                        "01234"));
    }

    @Test
    void numbersRowsAsTheSpreadsheetDoesAndFillsGaps() {
        List<SheetRow> rows =
                rows(pack(folder, workbook(textRow(3, "Title") + textRow(5, "BMET") + textRow(8, "CBET"))));
        assertThat(rows).extracting(SheetRow::number).containsExactly(4L, 5L, 6L, 7L, 8L);
        assertThat(rows).extracting(row -> row.text(0)).containsExactly("", "BMET", "", "", "CBET");
    }

    @Test
    void leavesOutEmptyRowsAfterTheLast() {
        StringBuilder formatted = new StringBuilder();
        for (int i = 3; i < 5000; i++) {
            formatted.append("<row r='" + i + "'><c r='A" + i + "' s='1'/></row>");
        }
        assertThat(rows(pack(folder, workbook(textRow(1, "Title") + textRow(2, "BMET") + formatted))))
                .hasSize(1);
    }

    @Test
    void readsCellsWithoutAddresses() {
        String cells = "<row><c t='inlineStr'><is><t>Title</t></is></c></row>"
                + "<row><c t='inlineStr'><is><t>BMET</t></is></c><c><v>5</v></c></row>";
        assertThat(texts(rows(pack(folder, workbook(cells))))).containsExactly(List.of("BMET", "5"));
    }

    @Test
    void readsSharedTextsInPiecesAndWithoutTheirPronunciation() {
        Map<String, String> parts = workbook(textRow(1, "Title") + "<row r='2'><c r='A2' t='s'><v>1</v></c></row>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + relation("r2", "sharedStrings", "sharedStrings.xml")));
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>x</t></si>"
                        + "<si><r><t>Bio</t></r><r><t>med_x000A_Tech</t></r><rPh><t>not this</t></rPh></si></sst>");
        assertThat(texts(rows(pack(folder, parts)))).containsExactly(List.of("Biomed\nTech"));
    }

    @Test
    void marksARowThatPointsToAMissingText() {
        List<SheetRow> rows = rows(pack(
                folder,
                workbook(textRow(1, "Title") + "<row r='2'><c r='A2' t='s'><v>2000000000</v></c></row>"
                        + textRow(3, "BMET"))));
        assertThat(rows)
                .extracting(SheetRow::problem)
                .containsExactly("Row 2 points to a text that this workbook does not hold.", null);
    }

    @Test
    void marksARowWithACellFarOutAndReadsTheOthers() {
        List<SheetRow> rows = rows(
                pack(
                        folder,
                        workbook(
                                textRow(1, "Title", "City") + textRow(2, "BMET", "Ulm")
                                        + "<row r='3'><c r='A3' t='inlineStr'><is><t>CBET</t></is></c><c r='XFD3'><v>1</v></c></row>")));
        assertThat(rows)
                .extracting(SheetRow::problem)
                .containsExactly(null, "Row 3 has 16,384 cells where the table has 2 columns.");
        assertThat(rows.get(1).text(0)).isEqualTo("CBET");
    }

    @Test
    void marksARowWithACellThatNoSheetHas() {
        List<SheetRow> rows = rows(
                pack(
                        folder,
                        workbook(
                                textRow(1, "Title")
                                        + "<row r='2'><c r='A2' t='inlineStr'><is><t>BMET</t></is></c><c r='ZZZZZZ2'><v>1</v></c></row>")));
        assertThat(rows.get(0).problem())
                .isEqualTo("Row 2 has a cell out of place (“ZZZZZZ2”). That cell is left out.");
        assertThat(rows.get(0).text(0)).isEqualTo("BMET");
    }

    @Test
    void ignoresAMillionEmptyColumns() {
        StringBuilder empty = new StringBuilder("<row r='2'><c r='A2' t='inlineStr'><is><t>BMET</t></is></c>");
        for (int i = 0; i < 1_000_000; i++) {
            empty.append("<c s='1'/>");
        }
        SheetFile file =
                SheetFile.of(pack(folder, workbook(textRow(1, "Title") + empty + "</row>")), SheetLimits.DEFAULT);
        assertThat(file.inspect().columns()).hasSize(1);
    }

    @Test
    void cutsAndMarksATextThatIsTooLong() {
        List<SheetRow> rows =
                rows(pack(folder, workbook(textRow(1, "Title") + textRow(2, "x".repeat(40_000)) + textRow(3, "BMET"))));
        assertThat(rows.get(0).problem())
                .isEqualTo("Row 2 has a cell of more than 32,767 characters. Its end is cut off.");
        assertThat(rows.get(1).problem()).isNull();
    }

    @Test
    void readsFormulasAsTheirLastSavedResults() {
        List<SheetRow> rows = rows(pack(
                folder,
                workbook(textRow(1, "Title")
                        + "<row r='2'><c r='A2' t='str'><f>B1&amp;\"x\"</f><v>BMET</v></c></row>")));
        assertThat(rows.get(0).text(0)).isEqualTo("BMET");
    }

    @Test
    void readsDatesThatCountFrom1904() {
        Map<String, String> parts = workbook(textRow(1, "Title", "Since")
                + "<row r='2'><c r='A2' t='inlineStr'><is><t>BMET</t></is></c><c r='B2' s='1'><v>366</v></c></row>");
        parts.merge(
                "xl/workbook.xml", "", (xml, none) -> xml.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        parts.merge(
                "xl/_rels/workbook.xml.rels",
                "",
                (xml, none) -> xml.replace("</", relation("r2", "styles", "styles.xml") + "</"));
        parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
        assertThat(rows(pack(folder, parts)).get(0).text(1)).isEqualTo("1905-01-01");
    }

    @Test
    void choosesTheFirstVisibleSheetWithCells() throws IOException {
        SheetPreview preview = SheetFile.of(threeSheets(), SheetLimits.DEFAULT).inspect();
        assertThat(preview.choices().sheet()).isEqualTo("Second");
        assertThat(preview.sheets()).containsExactly("First", "Second", "Third");
        assertThat(preview.notices())
                .containsExactly(
                        "This workbook has 3 sheets. Only “Second” is read. A copy as a workbook keeps the others as they are; a copy as text has none of them.");
    }

    @Test
    void readsTheSheetThatTheVisitorChooses() throws IOException {
        SheetFile file = SheetFile.of(threeSheets(), SheetLimits.DEFAULT);
        SheetPreview preview = file.inspect(new SheetChoices(null, null, null, null, "Third"));
        assertThat(texts(rows(file, preview))).containsExactly(List.of("BMET 3"));
    }

    @Test
    void namesTheSheetsIfTheOneChosenDoesNotExist() throws IOException {
        SheetFile file = SheetFile.of(threeSheets(), SheetLimits.DEFAULT);
        assertThatThrownBy(() -> file.inspect(new SheetChoices(null, null, null, null, "Fourth")))
                .hasMessage("There is no sheet named “Fourth”. The sheets are: First, Second, Third.");
    }

    @Test
    void saysThatMacrosAndLinksAreIgnored() {
        Map<String, String> parts = workbook(textRow(1, "Title") + textRow(2, "BMET"));
        parts.merge(
                "xl/_rels/workbook.xml.rels",
                "",
                (xml, none) -> xml.replace(
                        "</",
                        relation("r2", "vbaProject", "vbaProject.bin") + relation("r3", "externalLink", "links/1.xml")
                                + "</"));
        assertThat(SheetFile.of(pack(folder, parts), SheetLimits.DEFAULT)
                        .inspect()
                        .notices())
                .containsExactly(
                        "This workbook has macros. They are not run, and copies do not have them.",
                        "This workbook links to other files. They are not opened; the last saved values are read.");
    }

    private Path threeSheets() throws IOException {
        Path path = folder.resolve("people.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(path), "test", "1.0")) {
            workbook.newWorksheet("First");
            for (int i = 2; i <= 3; i++) {
                Worksheet sheet = workbook.newWorksheet(i == 2 ? "Second" : "Third");
                sheet.value(0, 0, "Title");
                sheet.value(1, 0, "BMET " + i);
            }
        }
        return path;
    }
}
