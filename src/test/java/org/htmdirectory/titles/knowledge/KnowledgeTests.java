package org.htmdirectory.titles.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.ladder.ReferenceLadder;
import org.htmdirectory.codes.scheme.Codes;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.reading.verdict.Knowledge;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.sources.Sources;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.terms.Terms;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The web and the command line know the same: what is read from the database, and from the files in the program. */
@ApplicationTest
class KnowledgeTests {

    @Autowired
    private EditionKnowledge edition;

    @Autowired
    private Sources sources;

    @Autowired
    private Terminology terminology;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Ladders ladders;

    @Test
    void theTablesInTheProgramSayWhatTheEditionSays() {
        Knowledge read = ReferenceKnowledge.read();
        Knowledge stored = edition.knowledge();

        assertThat(read.roles()).isEqualTo(stored.roles());
        assertThat(read.titles()).isEqualTo(stored.titles());
        assertThat(read.employers().list())
                .containsExactlyInAnyOrderElementsOf(stored.employers().list());
    }

    @Test
    void citationsTermsAndCodesAreTheSameToTheLastField() {
        Citations citations = Citations.packed();

        assertThat(citations).isEqualTo(sources.citations());
        assertThat(Terms.packed(citations)).isEqualTo(terminology.all());
        assertThat(Codes.packed(citations)).isEqualTo(schemes.all());
    }

    @Test
    void theyHaveTheSameOrder() {
        Terms read = Terms.packed(Citations.packed());

        assertThat(read.roles().keySet())
                .containsExactlyElementsOf(terminology.all().roles().keySet());
        assertThat(read.titles().keySet())
                .containsExactlyElementsOf(terminology.all().titles().keySet());
        assertThat(Codes.packed(Citations.packed()).schemes().keySet())
                .containsExactlyElementsOf(schemes.all().schemes().keySet());
    }

    @Test
    void theLadderIsTheSameToTheLastField() {
        Ladder read = ReferenceLadder.read();
        Ladder stored = ladders.current();

        assertThat(read.starts()).isEqualTo(stored.starts());
        assertThat(read.rungs()).isEqualTo(stored.rungs());
        assertThat(read.transitions()).isEqualTo(stored.transitions());
    }
}
