package org.htmdirectory.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SchemaTests {

    private static final Path FILE = Path.of("db/schema.sql");
    private static final String HEADING = """
            -- What all migrations together make; Flyway’s own table is among them. Written from the database, not by hand:
            -- mvn test -Dtest=SchemaTests -Dwrite

            """;

    @Autowired
    private JdbcClient database;

    /** With {@code -Dwrite} it writes the file. */
    @Test
    void theMigrationsMakeTheSchemaThatWasReviewed() throws IOException {
        String schema = HEADING + SchemaText.of(database);
        if (System.getProperty("write") != null) {
            Files.writeString(FILE, schema);
        } else {
            assertThat(FILE)
                    .as("Where the change is meant, write the file anew: mvn test -Dtest=SchemaTests -Dwrite")
                    .hasContent(schema);
        }
    }

    @Test
    void theTextMakesTheSameSchemaAnew() {
        String schema = SchemaText.of(database);

        database.sql("create schema copy").update();
        database.sql("set local search_path = copy").update();
        database.sql(schema).update();

        assertThat(SchemaText.of(database)).isEqualTo(schema);
    }
}
