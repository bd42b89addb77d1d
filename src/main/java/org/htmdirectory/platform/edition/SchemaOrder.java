package org.htmdirectory.platform.edition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Migrates a database unless a newer program has changed its tables. */
@Component
class SchemaOrder implements FlywayMigrationStrategy {

    private static final int LINES_SHOWN = 10;

    @Override
    public void migrate(Flyway flyway) {
        List<MigrationInfo> unknown = Arrays.stream(flyway.info().all())
                .filter(SchemaOrder::isUnknown)
                .toList();
        if (!unknown.isEmpty()) {
            throw refusal(unknown);
        }
        try {
            flyway.migrate();
        } catch (FlywayValidateException otherwise) {
            throw refusal(otherwise);
        }
    }

    /** What was applied is not what this program would have applied, or not in its order. */
    private static NewerDatabaseException refusal(FlywayValidateException otherwise) {
        return new NewerDatabaseException(
                "The tables of this database were not made by any release of this program, which cannot tell what they"
                        + " hold:\n\n"
                        + otherwise.getMessage().lines().limit(LINES_SHOWN).collect(Collectors.joining("\n")),
                "Begin with an empty database (for the embedded one, name another folder in HTM_DATA_DIR), or start the"
                        + " program that made these tables.");
    }

    /** One without a version is a curated table: a newer program may have left it out, and says so by its data. */
    private static boolean isUnknown(MigrationInfo migration) {
        return migration.getVersion() != null
                && migration.getState().isApplied()
                && !migration.getState().isResolved();
    }

    private static NewerDatabaseException refusal(List<MigrationInfo> unknown) {
        String names = unknown.stream()
                .map(migration -> "    " + migration.getVersion() + " " + migration.getDescription())
                .collect(Collectors.joining("\n"));
        return new NewerDatabaseException(
                "The tables of this database were made by a newer program. This one does not know these changes to"
                        + " them:\n\n" + names,
                "Start the newer program again. To go back to this one, use the copy of the database that was kept before"
                        + " the update, or begin with an empty database (for the embedded one, name another folder in"
                        + " HTM_DATA_DIR).");
    }
}
