package org.htmdirectory.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptsTests {

    @Test
    void aLongerPhraseHidesAShorterOneOfItsGroup() {
        assertThat(concepts("Customer Service Representative"))
                .contains("work:business")
                .doesNotContain("work:field");
        assertThat(concepts("Field Service Representative"))
                .contains("work:field")
                .doesNotContain("work:business");
    }

    @Test
    void phrasesOfDifferentGroupsStandSideBySide() {
        assertThat(concepts("Medical Equipment Repair Technician"))
                .contains("device:htm", "work:repair", "person:technician");
    }

    @Test
    void aMarkOfLevelMakesABeginner() {
        assertThat(concepts("Clinical Engineering Intern")).contains("person:student");
    }

    private static List<String> concepts(String title) {
        return Clues.of(title, JobContext.NOTHING).concepts().stream()
                .map(Concepts.ConceptMatch::concept)
                .toList();
    }
}
