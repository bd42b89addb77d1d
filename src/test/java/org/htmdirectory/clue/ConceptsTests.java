package org.htmdirectory.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptsTests {

    @Test
    void a_longer_phrase_hides_a_shorter_one_of_its_group() {
        assertThat(concepts("Customer Service Representative"))
                .contains("work:business")
                .doesNotContain("work:field");
        assertThat(concepts("Field Service Representative"))
                .contains("work:field")
                .doesNotContain("work:business");
    }

    @Test
    void phrases_of_different_groups_stand_side_by_side() {
        assertThat(concepts("Medical Equipment Repair Technician"))
                .contains("device:htm", "work:repair", "person:technician");
    }

    @Test
    void a_mark_of_level_makes_a_beginner() {
        assertThat(concepts("Clinical Engineering Intern")).contains("person:student");
    }

    private static List<String> concepts(String title) {
        return Clues.of(title, Surroundings.NOTHING).concepts().stream()
                .map(Concepts.Match::concept)
                .toList();
    }
}
