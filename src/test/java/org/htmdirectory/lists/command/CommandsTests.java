package org.htmdirectory.lists.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.htmdirectory.lists.runs.AddedColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTests {

    @TempDir
    private Path folder;

    @Test
    void withoutACommandTheServerIsMeant() {
        assertThat(Commands.run()).isEmpty();
        assertThat(Commands.run("--server.port=9090", "--debug")).isEmpty();
        assertThat(Commands.run("--debug")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void whoAsksForHelpIsTold(String argument) {
        Invocation told = Invocation.ofProgram(argument);

        assertThat(told.code()).isZero();
        assertThat(told.text()).contains("starts the web server", "classify", "--version");
    }

    @Test
    void helpOfACommandShowsWhatCanBeSaidToIt() {
        assertThat(Invocation.ofProgram("help", "classify").text())
                .contains("--employer", "--department-column", "--format", "--only", "--summary", "Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionNamesProgramModelAndTables(String argument) {
        assertThat(Invocation.ofProgram(argument).text()).contains("HTM Directory ", "model htm-", "tables ");
    }

    @Test
    void aTypingErrorStartsNoServer() {
        Invocation refused = Invocation.ofProgram("clasify", "people.csv");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("clasify", "Did you mean classify?");
    }

    @Test
    void oneTitleIsAnsweredInWords() {
        Invocation told = Invocation.of("BMET II");

        assertThat(told.code()).isZero();
        assertThat(told.text())
                .contains("Biomedical Equipment Technician", "Level II", "us-soc", "49-9062", "reason ")
                .doesNotContain("“");
    }

    @Test
    void oneTitleIsReadWithItsEmployerAndDepartment() {
        assertThat(Invocation.of("--department", "Clinical Engineering", "Technician II")
                        .text())
                .contains("role         Biomedical Equipment Technician");
    }

    @Test
    void anAmbiguousTitleAsksItsQuestion() {
        assertThat(Invocation.of("Field Service Engineer").text())
                .contains("verdict      ambiguous", "question ", "  answer");
    }

    @Test
    void whatLooksLikeAFileIsNotTakenForATitle() {
        Invocation refused = Invocation.of(folder.resolve("people.csv"));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("There is no file");
    }

    @Test
    void oneEmployerHoldsForAllRows() {
        Invocation done = Invocation.piped("Job Title\nBiomedical Engineer\n", "--employer", "Mercy Hospital");

        assertThat(done.lines().get(1)).startsWith("Biomedical Engineer,role,Clinical Engineer,");
    }

    @Test
    void aColumnThatIsNamedForTwoThingsIsRefused() {
        Invocation refused = Invocation.piped(
                "Job Title,Dept\nBMET II,CE\n", "--employer-column", "Dept", "--department-column", "Dept");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains(
                        "Column \"Dept\" is chosen for employers and for departments. Choose a column of its own for each.");
    }

    @Test
    void aDepartmentOfTenThousandCharactersIsRefused() {
        Invocation refused = Invocation.piped("Job Title\nBMET II\n", "--department", "x".repeat(10_000));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("The department of all rows has 10,000 characters; at most 200 are read.");
    }

    @Test
    void countriesAreReadFromTheirColumnAndSaid() {
        Invocation done =
                Invocation.piped("Job Title,Where\nBMET II,Canada\n", "--country-column", "Where", "--country", "US");

        assertThat(done.code()).isZero();
        assertThat(done.err()).contains("Countries: column 2 \"Where\".");
    }

    @Test
    void onlyRowsWithTheVerdictsAskedForAreWritten() {
        Invocation done =
                Invocation.piped("Job Title\nBMET II\nPlumber\nBiomedical Engineer\n", "--only", "role,ambiguous");

        assertThat(done.lines()).hasSize(3).noneMatch(line -> line.startsWith("Plumber"));
        assertThat(done.err()).contains("3 rows");
    }

    @Test
    void aSummaryIsCountsAndNoCopy() {
        Invocation done = Invocation.piped("Job Title\nBMET II\nBMET I\nPlumber\n", "--summary");

        assertThat(done.lines())
                .contains("rows\t3", "role\t2", "outside\t1", "Biomedical Equipment Technician\t2")
                .noneMatch(line -> line.contains(AddedColumns.PROBLEM));
    }

    @Test
    void aRowIsAnObjectALineWhereThatIsAskedFor() {
        Invocation done = Invocation.piped("Job Title,Note\nBMET II,\"a \"\"b\"\"\"\n", "--format", "ndjson");

        assertThat(done.lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("{\"Job Title\":\"BMET II\",\"Note\":\"a \\\"b\\\"\",\"HTM verdict\":\"role\"")
                        .containsPattern("\"HTM confidence\":0\\.9\\d+")
                        .endsWith("}"));
    }

    @Test
    void aWorkbookCanBeAskedForOnStandardOutput() {
        assertThat(Invocation.piped("Job Title\nBMET II\n", "--format", "xlsx").text())
                .startsWith("PK");
    }

    @Test
    void anEndingThatSaysNoFormatIsRefused() {
        Path target = folder.resolve("out.json");

        Invocation refused = Invocation.piped("Job Title\nBMET II\n", "-o", target);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("\".json\" cannot be written", "--format");
        assertThat(target).doesNotExist();
        assertThat(Invocation.piped("Job Title\nBMET II\n", "--format", "ndjson", "-o", target)
                        .code())
                .isZero();
        assertThat(target).content().startsWith("{\"Job Title\"");
    }

    @Test
    void problemsMayBeAllowed() throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), "No,Job Title\n1,BMET II\n2,\n");

        assertThat(Invocation.of(file).code()).isOne();
        assertThat(Invocation.of("--allow-problems", file).code()).isZero();
    }

    @Test
    void whoStopsReadingHearsNothing() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        StringWriter err = new StringWriter();
        ByteArrayInputStream in = new ByteArrayInputStream("Job Title\nBMET II\n".getBytes());
        Streams streams = new Streams(in, closed, new PrintWriter(err), new Screens(false, false, false));

        assertThat(Invocation.run(streams, "classify", "--quiet")).isEqualTo(141);
        assertThat(err.toString()).isEmpty();
    }
}
