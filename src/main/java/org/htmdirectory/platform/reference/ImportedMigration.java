package org.htmdirectory.platform.reference;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** The repeatable migration that lays imported releases over the curated tables, after any of them was loaded. */
final class ImportedMigration implements JavaMigration {

    private final List<ReferenceTable> tables;
    private final int checksum = PackedData.ofThisProgram().digest().hashCode();

    ImportedMigration(List<ReferenceTable> tables) {
        this.tables = tables;
    }

    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "998 imported releases";
    }

    @Override
    public Integer getChecksum() {
        return checksum;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        new ImportedRows(context.getConnection()).layOver(tables);
    }
}
