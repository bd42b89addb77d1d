package org.htmdirectory.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ReferenceMigrationTests {

    private static final ReferenceTable FURNITURE =
            ReferenceTable.of(1, "furniture", slug("slug").unique(), text("name", 20));
    private static final ReferenceTable WHEEL = ReferenceTable.of(
            2, "wheel", slug("slug").unique(), text("name", 20), reference("furniture", "furniture", "slug"));

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgetTheTrial() {
        jdbc.sql("drop schema if exists trial cascade").update();
    }

    @Test
    void tablesAreLoadedInTheOrderOfTheirPositionsHoweverManyThereAre() {
        assertThat(Stream.of(10, 990, 999, 1000, 1010, 10_000).map(ReferenceMigrationTests::described))
                .isSorted();
    }

    private static String described(int position) {
        ReferenceTable role = ReferenceTable.of(position, "role", slug("slug"));
        return new ReferenceMigration(role, List.of()).getDescription();
    }

    @Test
    void anEmptyDatabaseIsFilledFromTheFiles() {
        migrate(new ReferenceMigration(FURNITURE, List.of()));

        assertThat(jdbc.sql("select name from trial.furniture order by name")
                        .query(String.class)
                        .list())
                .containsExactly("Bed", "Cot");
    }

    @Test
    void aBadRowNamesItsPlaceAndLeavesTheDatabaseAsItWas() {
        Throwable refused = catchThrowable(() -> migrate(
                new ReferenceMigration(FURNITURE, List.of()), new ReferenceMigration(WHEEL, List.of(FURNITURE))));

        assertThat(refused).hasRootCauseInstanceOf(ReferenceDataException.class);
        assertThat(refused)
                .rootCause()
                .hasMessage(
                        "db/reference/wheel.csv, line 3, column furniture: 'sofa' is not in db/reference/furniture.csv");
        assertThat(jdbc.sql("select to_regclass('trial.furniture')::text")
                        .query(String.class)
                        .optional())
                .isEmpty();
    }

    @Test
    void aSecondRunChangesNothing() {
        migrate(new ReferenceMigration(FURNITURE, List.of()));
        jdbc.sql("update trial.furniture set name = 'Sofa' where slug = 'cot'").update();

        migrate(new ReferenceMigration(FURNITURE, List.of()));

        assertThat(jdbc.sql("select name from trial.furniture where slug = 'cot'")
                        .query(String.class)
                        .single())
                .isEqualTo("Sofa");
    }

    @Test
    void aTableIsReadAgainWhenOneThatItPointsToHasChanged() {
        assertThat(new ReferenceMigration(WHEEL, List.of()).getChecksum())
                .isNotEqualTo(new ReferenceMigration(WHEEL, List.of(FURNITURE)).getChecksum());
    }

    private void migrate(JavaMigration... tables) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("trial")
                .locations("classpath:db/trial")
                .group(true)
                .javaMigrations(tables)
                .load()
                .migrate();
    }
}
