package org.htmdirectory.reading.neighbors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.htmdirectory.terms.TitleKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Rules by which a text and a title are like each other, each with a text and a title that are less or more alike, or
 * differ in other words, without it.
 */
class NeighborExamplesTests {

    private static final Neighbors NEIGHBORS = new Neighbors(List.of(
            Titles.of("Biomedical Technician", "technician"),
            Titles.of("Biomed Tech", "technician"),
            Titles.of("Clinical Engineer", "engineer"),
            Titles.of("Clinical Engineer II", "engineer"),
            Titles.of("Imaging Manager", "manager"),
            Titles.of("Dialysis Équipment Technician", "dialysis"),
            Titles.of("Equipment Planner", "planner"),
            Titles.of("Equipment Consultant", "consultant"),
            Titles.of("Field Service Engineer", "field"),
            Titles.of("Electromedical Technician (hospital)", "electromedical"),
            Titles.of("Ultrasound Engineer", "ultrasound"),
            Titles.of("Medical Equipment Repairers", TitleKind.GROUP, false, "en", "technician"),
            Titles.of("臨床工学技士", TitleKind.SYNONYM, false, "ja", "engineer"),
            Titles.lookalike("Biomedical Scientist")));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/reading/neighbors/examples.csv", numLinesToSkip = 1)
    void eachRuleHasATextThatFailsWithoutIt(
            String rule, String text, String title, double score, String matched, String level, String differences) {
        Neighbor neighbor = NEIGHBORS.of(text, Set.of(), false, 50).stream()
                .filter(each -> each.title().text().equals(title))
                .findFirst()
                .orElseThrow();

        assertThat(neighbor.score()).isEqualTo(score);
        assertThat(neighbor.matched().code()).isEqualTo(matched);
        assertThat(neighbor.level() == null ? null : neighbor.level().code()).isEqualTo(level);
        assertThat(String.join(" ", neighbor.differences())).isEqualTo(differences);
    }
}
