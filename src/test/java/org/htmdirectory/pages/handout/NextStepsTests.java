package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What sheets say of the jobs before and after a role, from the ladder as seeded into a real database. */
@DatabaseTest
class NextStepsTests {

    @Autowired
    private Terminology terminology;

    @Autowired
    private Ladders ladders;

    @Test
    void aJobThatTakesAFurtherDegreeSaysSo() {
        assertThat(steps("biomedical-equipment-technician").onTo())
                .filteredOn(label -> label.startsWith("Clinical engineer I"))
                .containsExactly("Clinical engineer I (takes a bachelor’s degree)");
    }

    @Test
    void aJobThatExperienceOpensSaysNothingOfADegree() {
        assertThat(steps("clinical-engineer").onTo()).isNotEmpty().noneMatch(label -> label.contains("takes"));
    }

    private NextSteps steps(String role) {
        return NextSteps.of(terminology.role(role).orElseThrow(), ladders.current());
    }
}
