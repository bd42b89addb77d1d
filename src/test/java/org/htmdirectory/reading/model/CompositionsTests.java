package org.htmdirectory.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.htmdirectory.platform.reference.PackedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CompositionsTests {

    @ParameterizedTest(name = "{1} ({2}, {3}): {0}")
    @CsvFileSource(resources = "/reading/model/composition-examples.csv", numLinesToSkip = 1)
    void theseWordsMakeUpThisRole(String role, String title, String employer, String maker) {
        assertThat(of(title, employer, maker)).contains(role);
    }

    @Test
    void eachRuleHasAnExampleThatNoOtherRuleAnswers() {
        Set<Integer> needed = new TreeSet<>();
        PackedTable.rows("/reading/model/composition-examples.csv")
                .forEach(row -> Compositions.ROLES
                        .only(
                                clues(row.getField("title"), row.getField("employer"), row.getField("maker")),
                                row.getField("role"))
                        .ifPresent(needed::add));
        assertThat(needed)
                .containsExactlyElementsOf(
                        IntStream.range(0, Compositions.ROLES.size()).boxed().toList());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reading/model/no-compositions.csv", numLinesToSkip = 1)
    void theseWordsMakeUpNone(String title, String employer) {
        assertThat(of(title, employer, null)).isEmpty();
    }

    private static List<String> of(String title, String employer, String maker) {
        return Compositions.ROLES.of(clues(title, employer, maker));
    }

    private static Clues clues(String title, String employer, String maker) {
        Set<String> equipment = maker == null || maker.isEmpty() ? Set.of() : Set.of(maker);
        String kind = employer == null || employer.isEmpty() ? JobContext.NONE : employer;
        return Clues.of(title, new JobContext(kind, equipment, JobContext.NONE));
    }
}
