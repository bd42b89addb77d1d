package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.htmdirectory.lists.tables.Cell;
import org.htmdirectory.lists.tables.SheetRow;
import org.junit.jupiter.api.Test;

class JobRowTests {

    private static final JobColumns COLUMNS = new JobColumns(1, 0, JobColumns.NONE);

    @Test
    void titleAndEmployerAreTakenWithoutBlanksAroundThem() {
        JobRow row = row(" General Hospital ", " BMET II\t");

        assertThat(row.job().title()).isEqualTo("BMET II");
        assertThat(row.job().employer()).isEqualTo("General Hospital");
        assertThat(row.job().description()).isNull();
        assertThat(row.problem()).isNull();
    }

    @Test
    void aRowWithoutATitleSaysSo() {
        assertThat(row("General Hospital", "  ").problem()).isEqualTo("Row 7 has no job title.");
        assertThat(row("General Hospital").problem()).isEqualTo("Row 7 has no job title.");
    }

    @Test
    void anEmptyRowIsNoProblem() {
        assertThat(row().problem()).isNull();
        assertThat(row().job().title()).isEmpty();
    }

    @Test
    void aTitleBeyondTheLongestIsReadInPart() {
        JobRow row = row("", "x".repeat(301));

        assertThat(row.job().title()).hasSize(300);
        assertThat(row.problem()).isEqualTo("Row 7 has a title of 301 characters; only the first 300 were read.");
    }

    @Test
    void aLetterOfTwoHalvesIsNotCutApart() {
        assertThat(row("", "x".repeat(299) + "🩺🩺").job().title()).isEqualTo("x".repeat(299));
    }

    @Test
    void whatTheDatabaseCannotHoldBecomesABlank() {
        assertThat(row("", "BMET\0II").job().title()).isEqualTo("BMET II");
    }

    private static JobRow row(String... cells) {
        return JobRow.of(new SheetRow(7, Arrays.stream(cells).map(Cell::of).toList(), null), COLUMNS);
    }
}
