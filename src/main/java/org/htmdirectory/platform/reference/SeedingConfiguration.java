package org.htmdirectory.platform.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Hands every feature's reference tables to Flyway, so that migrating an empty database gives the full directory. Other
 * migrations that are beans stay beside them; Flyway orders all by their descriptions.
 */
@Configuration(proxyBeanMethods = false)
class SeedingConfiguration {

    @Bean
    FlywayConfigurationCustomizer referenceMigrations(List<ReferenceTable> tables) {
        return flyway ->
                flyway.javaMigrations(Stream.concat(Arrays.stream(flyway.getJavaMigrations()), migrations(tables))
                        .toArray(JavaMigration[]::new));
    }

    private static Stream<JavaMigration> migrations(List<ReferenceTable> tables) {
        return Stream.concat(
                tables.stream().map(table -> new ReferenceMigration(table, targets(table, tables))),
                Stream.of(new ImportedMigration(tables)));
    }

    private static List<ReferenceTable> targets(ReferenceTable table, List<ReferenceTable> tables) {
        return tables.stream()
                .filter(candidate -> table.targets().contains(candidate.name()))
                .sorted(Comparator.comparingInt(ReferenceTable::position))
                .toList();
    }
}
