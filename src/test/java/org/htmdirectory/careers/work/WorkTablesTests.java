package org.htmdirectory.careers.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.ReferenceRows;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows of the tables of this package may say. */
class WorkTablesTests {

    private final WorkTables tables = new WorkTables();

    @ParameterizedTest
    @ValueSource(strings = {"RC", "RCI", "ECS"})
    void twoOrThreeDifferentLettersAreAProfile(String letters) {
        assertThat(problem(tables.interestTable(), "letters", letters)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R", "RR", "RCR", "RCIE", "RX", "rc", ""})
    void anythingElseIsNone(String letters) {
        assertThat(problem(tables.interestTable(), "letters", letters)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7:00", "24:00", "07:60", "07.00", "noon"})
    void anHourHasFourDigits(String hour) {
        assertThat(problem(tables.dayTable(), "begins", hour)).isNotNull();
        assertThat(problem(tables.dayTable(), "begins", "07:30")).isNull();
    }

    @Test
    void aTaskOfOnetNeedsItsOccupation() {
        assertThat(broken(tables.taskTable(), Map.of("onet_task", "3066"))).isTrue();
        assertThat(broken(tables.taskTable(), Map.of("onet_code", "49-9062.00")))
                .isTrue();
        assertThat(broken(tables.taskTable(), Map.of("onet_code", "49-9062.00", "onet_task", "3066")))
                .isFalse();
    }

    @Test
    void onlyATaskOfOnetHasAnImportance() {
        assertThat(broken(tables.taskTable(), Map.of("onet_importance", "4.62")))
                .isTrue();
        assertThat(broken(tables.taskTable(), Map.of())).isFalse();
    }

    @Test
    void aRatedSkillHasOccupationElementAndImportance() {
        assertThat(broken(tables.skillTable(), Map.of("onet_code", "49-9062.00", "onet_element", "2.B.3.l")))
                .isTrue();
        assertThat(broken(
                        tables.skillTable(),
                        Map.of("onet_code", "49-9062.00", "onet_element", "2.B.3.l", "onet_importance", "4.25")))
                .isFalse();
    }

    private static boolean broken(ReferenceTable table, Map<String, String> cells) {
        return table.rules().stream().anyMatch(rule -> rule.check().problem(ReferenceRows.of(table, cells)) != null);
    }

    private static String problem(ReferenceTable table, String name, String value) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .map(Column::check)
                .findAny()
                .orElseThrow()
                .problem(value);
    }
}
