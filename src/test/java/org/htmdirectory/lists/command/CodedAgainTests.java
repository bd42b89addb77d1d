package org.htmdirectory.lists.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.htmdirectory.lists.command.People.TABLE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.htmdirectory.lists.runs.AddedColumns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the columns of an earlier classification when a file is classified again. */
class CodedAgainTests {

    /** What the first release added. */
    private static final List<String> OLDER = List.of(
            "HTM verdict",
            "HTM role",
            "HTM level",
            "HTM SOC code",
            "HTM O*NET-SOC code",
            "HTM confidence",
            "HTM runners-up",
            "HTM other occupation",
            "HTM reason",
            "HTM corrected",
            "HTM row problem");

    @TempDir
    private Path folder;

    private People people;

    @BeforeEach
    void prepare() {
        people = new People(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv"})
    void aCodedTextCodedAgainIsAsBefore(String ending) {
        Path once = people.path("once." + ending);
        Path twice = people.path("twice." + ending);
        Invocation.of(people.csv(TABLE), "-o", once);

        Invocation again = Invocation.of(once, "-o", twice);

        assertThat(again.code()).isZero();
        assertThat(twice).hasSameTextualContentAs(once);
        assertThat(again.err())
                .contains("This file was classified before. New columns take the place of the 15 that were added then,"
                        + " \"HTM verdict\" to \"HTM row problem\".");
    }

    @Test
    void theFewerColumnsOfAnOlderReleaseAreReplacedByTheNewOnes() {
        Invocation fresh = Invocation.piped(TABLE, "-q");

        Invocation again = Invocation.piped(coded(TABLE, OLDER), "-q");

        assertThat(again.text()).isEqualTo(fresh.text());
    }

    @Test
    void columnsThatAnOlderReleaseDoubledAreAllReplaced() {
        Invocation fresh = Invocation.piped(TABLE, "-q");

        Invocation again = Invocation.piped(coded(coded(TABLE, OLDER), OLDER), "-q");

        assertThat(again.text()).isEqualTo(fresh.text());
    }

    @Test
    void aPersonsOwnColumnAfterThemStays() {
        String table = coded(TABLE, OLDER)
                .lines()
                .map(line -> line + (line.startsWith("Employee") ? ",Comment" : ",fine"))
                .collect(Collectors.joining("\n"));

        List<String> again = Invocation.piped(table, "-q").lines();

        assertThat(again.get(0)).startsWith("Employee,Job Title,Facility,Comment,HTM verdict,");
        assertThat(again.get(1)).startsWith("E1,BMET II,General Hospital,fine,role,");
    }

    @Test
    void correctionsThatAreLostAreSaid() {
        String table = "Job Title,HTM verdict,HTM role,HTM corrected\nBMET,outside,,corrected by you\n";

        assertThat(Invocation.piped(table).err()).contains("Corrections in them are not kept.");
    }

    @Test
    void correctionsThatMayStandFarDownAreSaidToBeLost() {
        String table = "Job Title,HTM verdict,HTM role,HTM corrected\n" + "BMET,role,BMET,\n".repeat(2_000);

        assertThat(Invocation.piped(table).err()).contains("Corrections in them, if there are any, are not kept.");
    }

    @Test
    void aSingleColumnOfSuchANameIsAPersonsOwn() {
        List<String> coded =
                Invocation.piped("Job Title,HTM role\nBMET,mine\n", "-q").lines();

        assertThat(coded.get(0)).startsWith("Job Title,HTM role,HTM verdict,HTM role,");
        assertThat(coded.get(1)).startsWith("BMET,mine,role,");
    }

    @Test
    void theOldColumnsAreNotReadAsTitles() {
        Invocation refused = Invocation.piped(coded(TABLE, OLDER), "--column", "HTM role");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("Column \"HTM role\" was added when this file was classified before, and is replaced.");
    }

    @Test
    void anObjectHasEachNameOnce() {
        String object = Invocation.piped(coded(TABLE, OLDER), "-q", "--format", "ndjson")
                .lines()
                .get(0);

        assertThat(object.split("\"HTM verdict\":", -1)).hasSize(2);
        assertThat(object).contains("\"HTM verdict\":\"role\"").doesNotContain("old");
    }

    @Test
    void aWorkbooksOwnFormulasGoOnToCountTheColumns() throws IOException {
        Path once = people.path("once.xlsx");
        Path twice = people.path("twice.xlsx");
        Invocation.of("--sheet", "Staff", people.workbook(), "-o", once);
        countRoles(once);

        Invocation.of("--sheet", "Staff", once, "-o", twice);

        try (XSSFWorkbook workbook = open(twice)) {
            XSSFSheet staff = workbook.getSheet("Staff");
            assertThat(texts(staff.getRow(0)))
                    .startsWith("Employee", "Job Title", "Facility")
                    .endsWith(AddedColumns.NAMES.toArray(String[]::new))
                    .hasSize(3 + AddedColumns.NAMES.size());
            assertThat(workbook.getSheet("Notes").getRow(5).getCell(0).getCellFormula())
                    .isEqualTo("COUNTIF(Staff!D:D,\"role\")");
            assertThat(staff.getRow(1).getCell(3).getStringCellValue()).isEqualTo("role");
            assertThat(staff.getRow(2).getCell(3).getStringCellValue()).isEqualTo("outside");
        }
    }

    @Test
    void whatAWorkbooksRowNoLongerSaysIsTakenOut() throws IOException {
        Path once = people.path("once.xlsx");
        Path twice = people.path("twice.xlsx");
        Invocation.of("--sheet", "Staff", people.workbook(), "-o", once);
        try (XSSFWorkbook workbook = open(once)) {
            workbook.getSheet("Staff").getRow(1).getCell(1).setCellValue("Librarian");
            save(workbook, once);
        }

        Invocation.of("--sheet", "Staff", once, "-o", twice);

        try (XSSFWorkbook workbook = open(twice)) {
            Row row = workbook.getSheet("Staff").getRow(1);
            assertThat(texts(row).subList(3, 7)).containsExactly("outside", "", "", "");
        }
    }

    /** A table as a release coded it that added other columns. */
    private static String coded(String table, List<String> names) {
        return table.lines()
                .map(line -> line
                        + (line.startsWith("Employee")
                                ? "," + String.join(",", names)
                                : ",old".repeat(names.size() - 1) + ","))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void countRoles(Path path) throws IOException {
        try (XSSFWorkbook workbook = open(path)) {
            workbook.getSheet("Notes").createRow(5).createCell(0).setCellFormula("COUNTIF(Staff!D:D,\"role\")");
            save(workbook, path);
        }
    }

    private static XSSFWorkbook open(Path path) throws IOException {
        try (InputStream content = Files.newInputStream(path)) {
            return new XSSFWorkbook(content);
        }
    }

    private static void save(XSSFWorkbook workbook, Path path) throws IOException {
        try (OutputStream target = Files.newOutputStream(path)) {
            workbook.write(target);
        }
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(at -> row.getCell(at) == null ? "" : row.getCell(at).toString())
                .toList();
    }
}
