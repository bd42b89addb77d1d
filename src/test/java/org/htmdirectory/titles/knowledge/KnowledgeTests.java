package org.htmdirectory.titles.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.reading.verdict.Knowledge;
import org.htmdirectory.reading.verdict.ReferenceKnowledge;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The classifier of the web and that of the command line know the same. */
@ApplicationTest
class KnowledgeTests {

    @Autowired
    private EditionKnowledge edition;

    @Test
    void theTablesInTheProgramSayWhatTheEditionSays() {
        Knowledge read = ReferenceKnowledge.read();
        Knowledge stored = edition.knowledge();

        assertThat(read.roles()).isEqualTo(stored.roles());
        assertThat(read.titles()).isEqualTo(stored.titles());
        assertThat(read.employers().list())
                .containsExactlyInAnyOrderElementsOf(stored.employers().list());
    }
}
