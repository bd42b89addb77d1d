package org.htmdirectory.platform.edition;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
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
        String publish = """
                insert into edition (number, published_at, digest, data_version)
                select coalesce(max(number), 0) + 1, now(), ?, ? from edition
                """;
        try (PreparedStatement statement = context.getConnection().prepareStatement(publish)) {
            statement.setString(1, digest);
            statement.setInt(2, version);
            statement.executeUpdate();
        }
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("notify " + EditionNews.CHANNEL);
        }
    }
}
