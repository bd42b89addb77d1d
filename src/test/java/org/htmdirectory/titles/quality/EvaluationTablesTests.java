package org.htmdirectory.titles.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class EvaluationTablesTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theSetIsLargeEnoughForAFifthOfAPercentToShow() {
        assertThat(jdbc.sql("select count(*) from evaluation_title where label = 'not-htm'")
                        .query(Long.class)
                        .single())
                .isGreaterThan(1_500);
    }

    @Test
    void everyCorrectionSaysWhyAndKeepsWhatTheLabelSaid() {
        assertThat(texts("""
                        select title from evaluation_title
                        where (coalesce(note, '') like 'Corrected: %') <> (found_roles <> '{}')
                           or (found_roles <> '{}' and found_roles = roles)
                        """)).isEmpty();
    }

    @Test
    void onlyTrulyAmbiguousTitlesTakeAnyAnswer() {
        assertThat(texts("""
                        select title from evaluation_title
                        where (label = 'ambiguous') <> (array_length(verdicts, 1) = 4)
                        """)).isEmpty();
    }

    @Test
    void noTitleThatIsNotOfTheFieldHasARole() {
        assertThat(texts("select title from evaluation_title where label = 'not-htm' and roles <> '{}'"))
                .isEmpty();
    }

    private List<String> texts(String query) {
        return jdbc.sql(query).query(String.class).list();
    }
}
