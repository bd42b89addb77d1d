package org.htmdirectory.platform.edition;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.htmdirectory.platform.reference.DataVersion;
import org.htmdirectory.platform.reference.PackedData;
import org.springframework.stereotype.Component;

/** The last migration: where any of the data have changed, it publishes the next edition. */
@Component
final class EditionMigration implements JavaMigration {

    private final int version = DataVersion.ofThisProgram().number();
    private final String digest = PackedData.ofThisProgram().digest();

    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "999 edition";
    }

    @Override
    public Integer getChecksum() {
        return digest.hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        EditionPublication.publish(context.getConnection(), digest, version);
    }
}
