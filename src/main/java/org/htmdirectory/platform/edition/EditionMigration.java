package org.htmdirectory.platform.edition;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.htmdirectory.platform.reference.ReferenceDigest;
import org.springframework.stereotype.Component;

/** The last migration: where any reference table has changed, it publishes the next edition. */
@Component
final class EditionMigration implements JavaMigration {

    private final String digest;

    EditionMigration(ReferenceDigest digest) {
        this.digest = digest.value();
    }

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
        String publish = """
                insert into edition (number, published_at, digest)
                select coalesce(max(number), 0) + 1, now(), ? from edition
                """;
        try (PreparedStatement statement = context.getConnection().prepareStatement(publish)) {
            statement.setString(1, digest);
            statement.executeUpdate();
        }
    }
}
