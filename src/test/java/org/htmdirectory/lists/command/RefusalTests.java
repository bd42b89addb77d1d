package org.htmdirectory.lists.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.htmdirectory.lists.command.People.TABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be done is refused in a sentence, and leaves nothing behind. */
class RefusalTests {

    @TempDir
    private Path folder;

    private People people;

    @BeforeEach
    void prepare() {
        people = new People(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "empty       | The file is empty.",
                "blank       | The file holds nothing but blanks.",
                "header      | The file has a header in row 1 but no rows below it.",
                "picture     | This file is a picture (PNG). Give a CSV or TSV file or an XLSX workbook.",
                "random      | This file is not text. Give a CSV or TSV file or an XLSX workbook.",
                "document    | This file is a Word document. Save the table in it as CSV or XLSX.",
                "archive     | This file is a ZIP archive. Unpack it and give the file in it.",
                "numbers     | No column looks like job titles. Say with --column which one it is. The columns are: A, B.",
            })
    void aFileWithoutATableIsRefused(String content, String sentence) throws IOException {
        refuses(sentence, people.write("people.csv", content(content)));
    }

    private static byte[] content(String kind) throws IOException {
        return switch (kind) {
            case "empty" -> new byte[0];
            case "blank" -> "\n \n\t\n".getBytes(StandardCharsets.UTF_8);
            case "header" -> "Name,Job Title\n".getBytes(StandardCharsets.UTF_8);
            case "picture" -> "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
            case "random" -> random();
            case "document" -> zip("word/document.xml");
            case "archive" -> zip("people.txt");
            default -> "A,B\n1,2\n3,4\n".getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] random() {
        byte[] bytes = new byte[5_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write('x');
        }
        return packed.toByteArray();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        refuses("There is no file " + people.path("people.csv") + ".", people.path("people.csv"));
    }

    @Test
    void aFolderIsNoTable() {
        refuses(folder + " is a folder.", folder);
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithThoseThatAre() {
        refuses(
                "There is no column named \"Position\". The columns are: Employee, Job Title, Facility.",
                people.csv(TABLE),
                "-c",
                "Position");
    }

    @Test
    void aColumnNumberBeyondTheLastIsRefused() {
        refuses("There is no column 9; the file has 3 columns.", people.csv(TABLE), "-c", "9");
    }

    @Test
    void whoeverNamesAColumnOfATableWithoutNamesIsToldHowToSayThatItHasThem() {
        refuses(
                "There is no column named \"Funktion\". The columns are: Column 1, Column 2."
                        + " If a row names the columns, say which with --header-row.",
                people.csv("1,Biomed\n2,Biomed\n"),
                "-c",
                "Funktion");
    }

    @Test
    void aSheetThatIsNotThereIsNamedWithThoseThatAre() {
        refuses(
                "There is no sheet named \"People\". The sheets are: Notes, Staff.",
                people.workbook(),
                "--sheet",
                "People");
    }

    @Test
    void aWorkbookThatWasCutOffLeavesNoHalfCopy() throws IOException {
        byte[] whole = Files.readAllBytes(people.workbook());

        refuses(
                "This workbook is damaged or was cut off. Open it in a spreadsheet program, save it again and try that copy.",
                people.write("people.xlsx", Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void aRowThatCannotBeReadIsNamedAndLeavesNoHalfCopy() {
        String rows = "E,BMET,Clinic\n".repeat(20_000);

        refuses(
                "Row 20005 has more than 4,194,304 characters. This is hardly a table of cells.",
                people.csv(TABLE + rows + "x".repeat(5_000_000) + "\n"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only there is a disk that is always full")
    void aFullDiskIsNamedAsTheCause() {
        Invocation refused = Invocation.of("-q", people.csv(TABLE), "-o", "/dev/full");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).isEqualToIgnoringNewLines("full cannot be written: No space left on device.");
    }

    @Test
    void theCopyNeedsAFolder() {
        Invocation refused =
                Invocation.of(people.csv(TABLE), "-o", people.path("none").resolve("coded.csv"));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).isEqualToIgnoringNewLines("There is no folder " + people.path("none") + ".");
    }

    @Test
    void theCopyIsNoFolder() {
        Invocation refused = Invocation.of(people.csv(TABLE), "-o", folder);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).isEqualToIgnoringNewLines(folder + " is a folder.");
    }

    @ParameterizedTest
    @CsvSource({
        "--wrong,              Unknown option: '--wrong'",
        "--encoding=ebcdic,    'Invalid value for option ''--encoding'': is not one of big5, euc-jp, euc-kr, gb18030, iso-8859-2, iso-8859-5, iso-8859-7, koi8-r, shift-jis, utf-16be, utf-16le, utf-8, utf-8-bom, windows-1250, windows-1251, windows-1252, windows-1253, windows-1254, windows-1255, windows-1256'",
        "--delimiter=x,        'Invalid value for option ''--delimiter'': is not one of comma, semicolon, tab, bar, none'",
        "--column,             Missing required parameter for option '--column' (NAME)",
    })
    void whatIsNoOptionIsRefused(String argument, String sentence) {
        Invocation refused = Invocation.of(argument);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err().lines()).containsExactly(sentence, "Add --help to see what can be given.");
    }

    @Test
    void anOptionThatIsNearlyRightIsNamed() {
        assertThat(Invocation.of("--employr=Mercy").err()).contains("Did you mean --employer");
    }

    @Test
    void anEmptyPipeIsRefused() {
        Invocation refused = Invocation.piped("");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).isEqualToIgnoringNewLines("The file is empty.");
        assertThat(refused.out()).isEmpty();
    }

    /** It says so in that one sentence, after the columns it reads, and nothing is left of the copy. */
    private void refuses(String sentence, Path file, String... options) {
        Object[] arguments = Stream.concat(Arrays.stream(options), Stream.of(file, "-o", people.path("coded.csv")))
                .toArray();

        Invocation refused = Invocation.of(arguments);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err().lines().filter(line -> !line.startsWith("Job titles: ")))
                .containsExactly(sentence);
        assertThat(people.names()).isSubsetOf("people.csv", "people.xlsx");
    }
}
