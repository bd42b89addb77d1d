package org.htmdirectory.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands every feature's reference tables to Flyway, so that migrating an empty database gives the full directory. */
@Configuration(proxyBeanMethods = false)
class SeedingConfiguration {

    @Bean
    FlywayConfigurationCustomizer referenceMigrations(List<ReferenceTable> tables) {
        return flyway -> flyway.javaMigrations(migrations(tables).toArray(JavaMigration[]::new));
    }

    private static List<JavaMigration> migrations(List<ReferenceTable> tables) {
        List<JavaMigration> migrations = new ArrayList<>();
        tables.stream()
                .sorted(Comparator.comparingInt(ReferenceTable::position))
                .forEach(table -> migrations.add(new ReferenceMigration(table, targets(table, tables))));
        migrations.add(new EditionMigration(tables));
        return migrations;
    }

    private static List<ReferenceTable> targets(ReferenceTable table, List<ReferenceTable> tables) {
        return tables.stream()
                .filter(candidate -> table.targets().contains(candidate.name()))
                .toList();
    }
}
