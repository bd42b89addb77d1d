package org.htmdirectory.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.TestAbortedException;

class RealTablesTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,-", "false,-", "-,absent", "true,absent"})
    void aPersonsBuildGoesOnAndSoDoesOneThatIsToldThatTheyAreAbsent(String ci, String said) {
        assertThat(RealTables.missing("table.csv", ci, said))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageStartingWith("table.csv lies in no folder above this project");
    }

    @Test
    void theBuildThatGuardsTheCodeDoesNotMissThemInSilence() {
        assertThat(RealTables.missing("table.csv", "true", null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("-Dreal-tables=absent");
    }
}
