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

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are small and well-formed and would take their reader long. */
class CostlyWorkbookTests {

    private static final String PEOPLE = textRow(1, "Job Title") + textRow(2, "BMET II");

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void readsTheStylesOnceHoweverManySheetsAreEmpty() {
        Map<String, String> parts = sheets(45, 45);
        String styles = "<styleSheet><cellXfs>" + "<xf numFmtId='0'/>".repeat(400_000) + "</cellXfs></styleSheet>";
        assertThat(texts(rows(pack(folder, styled(parts, styles))))).containsExactly(List.of("BMET II"));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void looksForCellsInTheFirstSheetsOnly() {
        Path path = pack(folder, sheets(3_000, 3_000));
        assertThatThrownBy(() -> rows(path))
                .isInstanceOf(SheetException.class)
                .hasMessage(
                        "None of the first 50 sheets of this workbook holds cells. Put the sheet with the table first.");
    }

    @Test
    void looksPastSheetsThatAreOnlyFormatted() {
        Map<String, String> parts = sheets(3, 3);
        String blanks = IntStream.rangeClosed(1, 100_000)
                .mapToObj(row -> "<row r='" + row + "'><c r='A" + row + "' s='1'/></row>")
                .collect(Collectors.joining());
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + blanks + "</sheetData></worksheet>");
        assertThat(texts(rows(pack(folder, parts)))).containsExactly(List.of("BMET II"));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void readsANumberFormatOnceHoweverManyStylesUseIt() {
        String styles = "<styleSheet><numFmts><numFmt numFmtId='200' formatCode='" + "[".repeat(60_000)
                + "'/></numFmts><cellXfs>" + "<xf numFmtId='200'/>".repeat(1_000) + "</cellXfs></styleSheet>";
        assertThat(rows(pack(folder, styled(workbook(PEOPLE), styles)))).hasSize(1);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void readsNoMoreNumberFormatsThanProgramsWrite() {
        String formats = IntStream.range(200, 20_000)
                .mapToObj(id -> "<numFmt numFmtId='" + id + "' formatCode='" + "[".repeat(255) + "'/>")
                .collect(Collectors.joining());
        String uses = IntStream.range(200, 20_000)
                .mapToObj(id -> "<xf numFmtId='" + id + "'/>")
                .collect(Collectors.joining());
        String styles = "<styleSheet><numFmts>" + formats + "</numFmts><cellXfs>" + uses + "</cellXfs></styleSheet>";
        assertThat(rows(pack(folder, styled(workbook(PEOPLE), styles)))).hasSize(1);
    }

    @Test
    void refusesStylesThatAreTooLong() {
        String styles = "<styleSheet><cellXfs>" + "<xf numFmtId='0'/>".repeat(500_000) + "</cellXfs></styleSheet>";
        Path path = pack(folder, styled(workbook(PEOPLE), styles));
        assertThatThrownBy(() -> rows(path))
                .isInstanceOf(SheetException.class)
                .hasMessage("The styles or the list of sheets of this workbook take more than 8 MB. Save the sheet as"
                        + " CSV.");
    }

    private static Map<String, String> styled(Map<String, String> parts, String styles) {
        parts.put("xl/styles.xml", styles);
        parts.compute(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replace("</", relation("styles", "styles", "styles.xml") + "</"));
        return parts;
    }

    /** A workbook of so many sheets, of which one holds people. */
    private static Map<String, String> sheets(int count, int filled) {
        Map<String, String> parts = workbook("");
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            sheets.append("<sheet name='Sheet" + i + "' sheetId='" + i + "' r:id='r" + i + "'/>");
            relations.append(relation("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            parts.put(
                    "xl/worksheets/sheet" + i + ".xml",
                    "<worksheet><sheetData>" + (i == filled ? PEOPLE : "") + "</sheetData></worksheet>");
        }
        parts.compute(
                "xl/workbook.xml",
                (name, xml) -> xml.replaceAll("<sheets>.*</sheets>", "<sheets>" + sheets + "</sheets>"));
        parts.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        return parts;
    }
}
