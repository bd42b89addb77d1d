package org.htmdirectory.titles.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.reading.neighbors.Lookup;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;

@DatabaseTest
class EditionChangeTests {

    @Autowired
    private Editions editions;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    @AfterTransaction
    void returnToTheEditionBefore() {
        editions.refresh();
    }

    @Test
    void theIndexIsReplacedWholeWhenAnEditionIsPublished() {
        assertThat(directory.lookup("Zygomatic Quibbler").outcome()).isEqualTo(Lookup.Outcome.NOTHING);

        publishAnEditionWithTheTitle("Zygomatic Quibbler");
        editions.refresh();

        assertThat(directory.lookup("zygomatic quibblers").role().slug()).isEqualTo("clinical-engineer");
    }

    private void publishAnEditionWithTheTitle(String text) {
        jdbc.sql("""
                        insert into title (slug, title, language, kind, ambiguous, evidence)
                        values ('new-title', ?, 'en', 'synonym', false, 'high')
                        """).param(text).update();
        jdbc.sql("""
                        insert into equivalence (title, role, equivalence, position)
                        values ('new-title', 'clinical-engineer', 'exact', 1)
                        """).update();
        jdbc.sql("insert into edition select max(number) + 1, now(), repeat('0', 64), 1 from edition")
                .update();
    }
}
