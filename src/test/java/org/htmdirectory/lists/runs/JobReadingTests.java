package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.htmdirectory.lists.tables.Cell;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.lists.tables.SheetRow;
import org.htmdirectory.reading.verdict.Job;
import org.junit.jupiter.api.Test;

class JobReadingTests {

    private static final JobColumns COLUMNS = new JobColumns(1, 0, JobColumns.NONE, 2, 3);

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

    @Test
    void aDepartmentIsTakenFromItsColumn() {
        assertThat(row("", "Technician", "Clinical Engineering").job().department())
                .isEqualTo("Clinical Engineering");
    }

    @Test
    void whatIsSaidForAllRowsHoldsWhereARowSaysNothing() {
        JobReading reading =
                new JobReading(COLUMNS, ForAllRows.of(" Mercy Hospital\n", "Clinical Engineering", "Canada"));

        Job silent = reading.row(sheet("", "BMET II")).job();
        Job telling = reading.row(sheet("Siemens Healthineers", "BMET II", "Field Service", "Germany"))
                .job();

        assertThat(silent.employer()).isEqualTo("Mercy Hospital");
        assertThat(silent.department()).isEqualTo("Clinical Engineering");
        assertThat(silent.country()).isEqualTo("Canada");
        assertThat(telling.country()).isEqualTo("Germany");
        assertThat(telling.employer()).isEqualTo("Siemens Healthineers");
        assertThat(telling.department()).isEqualTo("Field Service");
    }

    @Test
    void blanksForAllRowsSayNothing() {
        assertThat(ForAllRows.of(" \t", "", null)).isEqualTo(ForAllRows.NOTHING);
    }

    @Test
    void aDepartmentOfTenThousandCharactersIsReadInPart() {
        JobRow row = row("", "Technician", "x".repeat(10_000));

        assertThat(row.job().department()).hasSize(200);
        assertThat(row.problem())
                .isEqualTo("Row 7 has a department of 10,000 characters; only the first 200 were read.");
    }

    @Test
    void aDepartmentOfTenThousandCharactersForAllRowsIsRefused() {
        String department = "x".repeat(10_000);

        assertThatThrownBy(() -> ForAllRows.of("", department, ""))
                .isInstanceOf(SheetException.class)
                .hasMessage("The department of all rows has 10,000 characters; at most 200 are read.");
    }

    private static JobRow row(String... cells) {
        return new JobReading(COLUMNS, ForAllRows.NOTHING).row(sheet(cells));
    }

    private static SheetRow sheet(String... cells) {
        return new SheetRow(7, Arrays.stream(cells).map(Cell::of).toList(), null);
    }
}
