package org.htmdirectory.lists.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.htmdirectory.lists.command.People.TABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.lists.runs.AddedColumns;
import org.htmdirectory.lists.tables.SheetChoices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ClassifyCommandTests {

    @TempDir
    private Path folder;

    private People people;

    @BeforeEach
    void prepare() {
        people = new People(folder);
    }

    @Test
    void aTableIsWrittenAnewWithTheColumnsOfTheDownload() {
        Invocation done = Invocation.of("--column", "Job Title", people.csv(TABLE), "-o", people.path("coded.csv"));

        assertThat(done.code()).isZero();
        assertThat(done.out()).isEmpty();
        List<String> coded = people.text("coded.csv").lines().toList();
        assertThat(coded).hasSize(4);
        assertThat(coded.get(0)).isEqualTo("Employee,Job Title,Facility," + String.join(",", AddedColumns.NAMES));
        assertThat(coded.get(1))
                .startsWith("E1,BMET II,General Hospital,role,Biomedical Equipment Technician,II,49-9062,");
        assertThat(coded.get(2)).startsWith("E2,Librarian,,outside,,,,,");
        assertThat(coded.get(3)).startsWith("E3,Imaging Service Engineer,GE HealthCare,role,");
    }

    @Test
    void theEndSaysWhatWasFound() {
        Invocation done = Invocation.of(people.csv(TABLE), "-o", people.path("coded.csv"));

        assertThat(done.err().lines().toList()).hasSize(2);
        assertThat(done.err())
                .startsWith("Job titles: column 2 \"Job Title\". Employers: column 3 \"Facility\". Descriptions: none.")
                .containsPattern(
                        "3 rows in \\d+\\.\\d seconds: 2 with a role, 0 ambiguous, 1 outside the field, 0 unknown\\.");
    }

    @Test
    void aPipeIsReadAndWritten() {
        Invocation done = Invocation.piped(TABLE, "-c", "Job Title");

        assertThat(done.code()).isZero();
        assertThat(done.lines()).hasSize(4);
        assertThat(Invocation.piped(TABLE, "-", "-o", "-").text()).isEqualTo(done.text());
    }

    @Test
    void aWorkbookStaysOne() {
        Invocation done = Invocation.of("--sheet", "Staff", people.workbook(), "-o", people.path("coded.xlsx"));

        assertThat(done.code()).isZero();
        assertThat(done.err())
                .contains(
                        "This workbook has 2 sheets. Only \"Staff\" is read. A copy as a workbook keeps the others as they are;");
        assertThat(People.cells(people.path("coded.xlsx"), new SheetChoices(null, null, null, null, "Staff"))
                        .get(0))
                .startsWith("1001.5", "BMET II", "General Hospital", "role", "Biomedical Equipment Technician", "II");
    }

    @Test
    void theEndingOfTheCopyChoosesItsFormat() {
        Path csv = people.csv(TABLE);
        Path workbook = people.workbook();
        Invocation.of(csv, "-o", people.path("coded.xlsx"));
        Invocation.of("--sheet=Staff", workbook, "-o", people.path("coded.csv"));
        Invocation.of("--sheet=Staff", workbook, "-o", people.path("coded.TSV"));

        assertThat(People.cells(people.path("coded.xlsx")).get(2)).startsWith("E3", "Imaging Service Engineer");
        assertThat(people.text("coded.csv")).contains("1001.5,BMET II,General Hospital,role,");
        assertThat(people.text("coded.TSV")).contains("1001.5\tBMET II\tGeneral Hospital\trole\t");
    }

    @Test
    void rowsKeepTheirOrder() {
        String titles = IntStream.range(0, 20_000)
                .mapToObj(i -> i + ",Biomed Tech " + i + "\n")
                .collect(Collectors.joining("", "id,job title\n", ""));

        List<String> lines = Invocation.piped(titles).lines();

        assertThat(lines.stream().skip(1).map(line -> Integer.valueOf(line.substring(0, line.indexOf(',')))))
                .containsExactlyElementsOf(IntStream.range(0, 20_000).boxed().toList());
    }

    @Test
    void badRowsAreMarkedAndTheOthersClassified() {
        Invocation done =
                Invocation.piped(TABLE + "E4\nE5,,Clinic\n\"E6,BMET,Clinic\nE7,BMET\0 III,Clinic\nE8,BMET,Clinic\n");

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.lines()).hasSize(9);
        assertThat(done.lines().get(4)).endsWith("Row 5 has 1 cell where the table has 3 columns.");
        assertThat(done.lines().get(5)).endsWith("Row 6 has no job title.");
        assertThat(done.lines().get(6)).contains("Row 7 opens a quotation mark that is never closed.");
        assertThat(done.lines().get(7))
                .contains(",role,")
                .endsWith(",\"Row 8 holds a NUL character, which is no text.\"");
        assertThat(done.lines().get(8)).startsWith("E8,BMET,Clinic,role,").endsWith(",");
        assertThat(done.err())
                .contains("4 rows have a problem, which stands in their column \"HTM row problem\":")
                .contains("  Row 6 has no job title.");
    }

    @Test
    void onlyTheFirstBadRowsAreNamed() {
        Invocation done = Invocation.piped(TABLE + "E,,\n".repeat(25));

        assertThat(done.err())
                .contains("25 rows have a problem")
                .contains("Row 14 has no job title.")
                .doesNotContain("Row 15 ")
                .contains("  and 15 more.")
                .contains("25 without a title.");
    }

    @Test
    void noCellIsInTheMessages() {
        Invocation done = Invocation.piped(
                "Person,Job Title,Employer\nMary Major,BMET 007,Acme Clinic\n\"Mary Major,BMET 007\nMary Major,,Acme Clinic\n");

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.err()).contains("Row 4 ").doesNotContain("Mary", "Major", "BMET", "007", "Acme", "Clinic");
    }

    @Test
    void aColumnCanBeGivenByItsNumber() {
        String swapped = "BMET II,Librarian\nImaging Service Engineer,Librarian\n";

        assertThat(Invocation.piped(swapped, "--no-header", "-c", "2").lines().get(1))
                .startsWith("BMET II,Librarian,outside,");
        assertThat(Invocation.piped(swapped, "--no-header", "-c", "1").lines().get(1))
                .startsWith("BMET II,Librarian,role,");
    }

    @Test
    void oneOfTwoColumnsOfOneNameCanBeChosen() {
        String twice = "Title,Title\nLibrarian,BMET II\n";

        assertThat(Invocation.piped(twice, "-c", "Title (2)").lines().get(1)).startsWith("Librarian,BMET II,role,");
    }

    @Test
    void anEmployerSettlesATitleUnlessItIsNotToBeRead() {
        String table = "Job Title,Employer\nField Service Engineer,GE HealthCare\n";

        assertThat(Invocation.piped(table).lines().get(1)).startsWith("Field Service Engineer,GE HealthCare,role,");
        assertThat(Invocation.piped(table, "--employer-column", "").lines().get(1))
                .startsWith("Field Service Engineer,GE HealthCare,ambiguous,");
    }

    @Test
    void encodingAndDelimiterCanBeSaid() throws IOException {
        Path file = people.write("people.csv", "Name;Job Title\nJosé;BMET\n".getBytes("windows-1252"));

        assertThat(Invocation.of("--encoding", "windows-1252", "--delimiter", ";", file)
                        .text())
                .contains("José;BMET;role;");
    }

    @Test
    void aFileThatIsThereIsWrittenOverOnlyWhenForced() {
        Path there = people.write("coded.csv", "mine");

        Invocation refused = Invocation.of(people.csv(TABLE), "-o", there);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).isEqualToIgnoringNewLines(there + " is there already. Add --force to write over it.");
        assertThat(people.text("coded.csv")).isEqualTo("mine");
        assertThat(Invocation.of(people.csv(TABLE), "-o", there, "--force").code())
                .isZero();
        assertThat(people.text("coded.csv")).startsWith("Employee,");
        assertThat(people.names()).containsExactly("coded.csv", "people.csv");
    }

    @Test
    void aFileCanBecomeItsOwnCopy() {
        Path file = people.csv(TABLE);

        assertThat(Invocation.of(file, "-o", file, "--force").code()).isZero();
        assertThat(people.text("people.csv")).contains("E1,BMET II,General Hospital,role,");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatIsWrittenOverKeepsItsRights() throws IOException {
        Path there = people.write("coded.csv", "mine");
        Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rw-r-----"));

        Invocation.of(people.csv(TABLE), "-o", there, "--force");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(there)))
                .isEqualTo("rw-r-----");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceIsWrittenAndStays() {
        Path device = Path.of("/dev/null");

        assertThat(Invocation.of(people.csv(TABLE), "-o", device).code()).isZero();
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void quietMeansNotAWord() {
        Invocation done = Invocation.piped(TABLE + "E4,,\n", "--quiet");

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.err()).isEmpty();
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(Invocation.of("--help").text()).contains("--column=NAME", "Exit codes:", "people.csv -o coded.csv");
        assertThat(Invocation.of("--version").text())
                .containsPattern("HTM Directory \\S+\\R")
                .containsPattern("model htm-\\S+\\R")
                .containsPattern("tables [0-9a-f]{64}\\R");
    }
}
