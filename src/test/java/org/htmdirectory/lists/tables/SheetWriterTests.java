package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.htmdirectory.lists.tables.Fixtures.copy;
import static org.htmdirectory.lists.tables.Fixtures.file;
import static org.htmdirectory.lists.tables.Fixtures.pack;
import static org.htmdirectory.lists.tables.Fixtures.rows;
import static org.htmdirectory.lists.tables.Fixtures.rowsWith;
import static org.htmdirectory.lists.tables.Fixtures.text;
import static org.htmdirectory.lists.tables.Fixtures.textRow;
import static org.htmdirectory.lists.tables.Fixtures.texts;
import static org.htmdirectory.lists.tables.Fixtures.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTests {

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void nameTheTarget() {
        target = folder.resolve("copy");
    }

    @Test
    void writesTextAsItWasWithColumnsAdded() throws IOException {
        String content = "Title;Notes\n\"Technician; Biomedical\";\"a \"\"b\"\"\nc\"\n=1+1; 007\n\n-5;#x\n";
        copy(text(folder, content), target, SheetFormat.CSV, "Role", "BMET");
        assertThat(Files.readString(target))
                .isEqualTo("Title;Notes;Role\n\"Technician; Biomedical\";\"a \"\"b\"\"\nc\";BMET\n"
                        + "=1+1; 007;BMET\n\n-5;#x;BMET\n");
    }

    @Test
    void padsShortRowsAndKeepsTheSurplusOfLongOnes() throws IOException {
        copy(text(folder, "Id,Title\n1,A\n2\n3,C,x\n4,D\n"), target, SheetFormat.CSV, "Role", "r");
        assertThat(Files.readString(target)).isEqualTo("Id,Title,Role\n1,A,r\n2,,r\n3,C,r,x\n4,D,r\n");
    }

    @Test
    void givesATableWithoutAHeaderOne() throws IOException {
        copy(text(folder, "Technician, Biomedical\nBMET\n"), target, SheetFormat.CSV, "Role", "r");
        assertThat(Files.readString(target)).isEqualTo("Column 1,Role\n\"Technician, Biomedical\",r\nBMET,r\n");
    }

    @Test
    void keepsEmptyLinesAboveTheHeader() throws IOException {
        copy(text(folder, "\n\nTitle\nBMET\n"), target, SheetFormat.CSV, "Role", "r");
        assertThat(Files.readString(target)).isEqualTo("\n\nTitle,Role\nBMET,r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE"})
    void writesOtherEncodingsAsUtf8WithAMark(String charset) throws IOException {
        byte[] content = "Title,City\r\nIngénieur,Orléans\r\n".getBytes(charset);
        copy(file(folder, "people.csv", content), target, SheetFormat.CSV, "Role", "r");
        assertThat(Files.readString(target)).isEqualTo("\uFEFFTitle,City,Role\r\nIngénieur,Orléans,r\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-x", "@x", "\tx", "\rx"})
    void disarmsFormulasInAddedCells(String added) {
        Path source = text(folder, "Title\nBMET\n");
        assertThat(rows(copy(source, target, SheetFormat.CSV, "Role", added))
                        .get(0)
                        .text(1))
                .isEqualTo("'" + added);
        assertThat(rows(copy(source, target, SheetFormat.XLSX, "Role", added))
                        .get(0)
                        .text(1))
                .isEqualTo("'" + added);
    }

    @Test
    void writesAddedNumbersAsNumbers() throws IOException {
        copy(text(folder, "Title\nBMET\n"), target, SheetFormat.XLSX, "Confidence", -0.5);
        assertThat(written().get(1).getCell(1).asNumber()).isEqualByComparingTo("-0.5");
    }

    @Test
    void writesTextIntoAWorkbookAsText() throws IOException {
        List<String> cells = List.of("007", "=1+1", " x ", "a\nb", "_x0041_", "<&>\"'", "3/4", "TRUE", "\uD83D\uDE00");
        String row = String.join(
                "|",
                cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .toList());
        Path source = text(folder, "a|b|c|d|e|f|g|h|i\n" + row + "\n");
        copy(source, target, SheetFormat.XLSX, "Role", "r");
        assertThat(rows(target).get(0).cells().subList(0, 9))
                .extracting(Cell::text)
                .isEqualTo(cells);
        Row written = written().get(1);
        assertThat(written.getCells(0, 9)).allMatch(cell -> cell.getType() == CellType.STRING);
        assertThat(written.getCell(2).asString()).isEqualTo(" x ");
    }

    @Test
    void keepsKindsAndLooksOfAWorkbooksCells() throws IOException {
        Path source = folder.resolve("people.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(source), "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("People & Co");
            sheet.value(0, 0, "Title");
            sheet.value(1, 0, "007");
            sheet.value(1, 1, new BigDecimal("31.450000000000003"));
            sheet.value(1, 2, LocalDateTime.of(2024, 1, 31, 8, 30));
            sheet.style(1, 2).format("dd.mm.yyyy hh:mm").set();
            sheet.value(1, 3, true);
            sheet.formula(1, 4, "IF(B2&gt;1,\"a&amp;b\",B2*2)");
        }
        copy(source, target, SheetFormat.XLSX, "Role", "r");
        Row row = written().get(1);
        assertThat(row.getCell(0).asString()).isEqualTo("007");
        assertThat(row.getCell(1).getRawValue()).isEqualTo("31.450000000000003");
        assertThat(row.getCell(2).asDate()).isEqualTo(LocalDateTime.of(2024, 1, 31, 8, 30));
        assertThat(row.getCell(2).getDataFormatString()).isEqualTo("dd.mm.yyyy hh:mm");
        assertThat(row.getCell(3).asBoolean()).isTrue();
        assertThat(row.getCell(4).getFormula()).isEqualTo("IF(B2>1,\"a&b\",B2*2)");
        assertThat(row.getCell(5).asString()).isEqualTo("r");
        assertThat(SheetFile.of(target, SheetLimits.DEFAULT).inspect().sheets()).containsExactly("People & Co");
    }

    @Test
    void keepsFormulasThatAreStoredOnceForManyCells() throws IOException {
        Path source = pack(
                folder,
                workbook(textRow(1, "Title", "Twice")
                        + "<row r='2'><c r='A2'><v>1</v></c><c r='B2'><f t='shared' ref='B2:B3' si='0'>A2*2</f><v>2</v></c></row>"
                        + "<row r='3'><c r='A3'><v>2</v></c><c r='B3'><f t='shared' si='0'/><v>4</v></c></row>"));
        copy(source, target, SheetFormat.XLSX, "Role", "r");
        assertThat(written().get(2).getCell(1).getFormula()).isEqualTo("A3*2");
        assertThat(rows(target).get(1).text(1)).isEqualTo("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Other!A1", "[1]Sheet1!A1", "SUM(People[Pay])", "Rate*2"})
    void keepsFormulasThatLookBeyondTheSheet(String formula) throws IOException {
        Map<String, String> parts = workbook(textRow(1, "Title", "Pay")
                + "<row r='2'><c r='A2' t='inlineStr'><is><t>BMET</t></is></c><c r='B2'><f>" + formula
                + "</f><v>42</v></c></row>");
        parts.merge(
                "xl/workbook.xml",
                "",
                (xml, none) -> xml.replace(
                        "</workbook>",
                        "<definedNames><definedName name='Rate'>1</definedName></definedNames></workbook>"));
        copy(pack(folder, parts), target, SheetFormat.XLSX, "Role", "r");
        assertThat(written().get(1).getCell(1).getFormula()).isEqualTo(formula);
        assertThat(rows(target).get(0).text(1)).isEqualTo("42");
    }

    @Test
    void keepsRowsOfAWorkbookAtTheirNumbers() throws IOException {
        copy(pack(folder, workbook(textRow(3, "Title") + textRow(7, "BMET"))), target, SheetFormat.XLSX, "Role", "r");
        assertThat(rows(target).stream().filter(row -> !row.isBlank()))
                .extracting(SheetRow::number)
                .containsExactly(7L);
    }

    @Test
    void writesAWorkbookAsTextWithReadableDates() throws IOException {
        Path source = folder.resolve("people.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(source), "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("People");
            sheet.value(0, 0, "Title");
            sheet.value(0, 1, "Since");
            sheet.value(1, 0, "Technician, Biomedical");
            sheet.value(1, 1, LocalDate.of(2024, 1, 31));
            sheet.style(1, 1).format("m/d/yy").set();
        }
        copy(source, target, SheetFormat.CSV, "Role", "r");
        assertThat(Files.readString(target))
                .isEqualTo("\uFEFFTitle,Since,Role\r\n\"Technician, Biomedical\",2024-01-31,r\r\n");
    }

    @Test
    void copiesEveryCellOfALongWorkbook() {
        StringBuilder data = new StringBuilder(textRow(1, "Title", "City"));
        for (int i = 2; i < 3000; i++) {
            data.append(textRow(i, "Title _x000D_ é " + i, i % 3 == 0 ? "" : " City " + i));
        }
        Path source = pack(folder, workbook(data.toString()));
        Path copy = copy(source, target, SheetFormat.XLSX, "Role", "r");
        List<List<String>> originals = texts(rows(source));
        List<List<String>> copies = texts(rows(copy));
        assertThat(copies).hasSameSizeAs(originals);
        for (int i = 0; i < originals.size(); i++) {
            List<String> original = originals.get(i);
            assertThat(copies.get(i).subList(0, original.size())).isEqualTo(original);
        }
    }

    @Test
    void refusesMoreRowsThanAWorkbookHolds() throws IOException {
        SheetFile file = SheetFile.of(text(folder, "Title\nBMET\n"), SheetLimits.DEFAULT);
        SheetContent far = rowsWith(List.of(new SheetRow(1_048_577, List.of(Cell.of("BMET")), null)), "r");
        OutputStream out = OutputStream.nullOutputStream();
        assertThatThrownBy(() -> file.copy(file.inspect(), SheetFormat.XLSX, out, NewColumns.of("Role"), far))
                .isInstanceOf(SheetException.class)
                .hasMessage("A workbook holds at most 1,048,576 rows, and row 1048577 is beyond them. Choose CSV.");
    }

    @Test
    void refusesACellThatNoWorkbookHolds() {
        Path source = text(folder, "Title,City\n" + "x".repeat(40_000) + ",Ulm\nBMET,Bonn\n");
        assertThatThrownBy(() -> copy(source, target, SheetFormat.XLSX, "Role", "r"))
                .hasMessage("Row 2 has a cell of 40,000 characters, and a workbook’s cell holds 32,767. Choose CSV.");
    }

    private List<Row> written() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(target.toFile(), new ReadingOptions(true, false))) {
            return workbook.getFirstSheet().read();
        }
    }
}
