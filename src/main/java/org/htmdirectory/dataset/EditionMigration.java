package org.htmdirectory.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** The last migration: where any reference table has changed, it publishes the next edition. */
final class EditionMigration implements JavaMigration {

    private final String digest;

    EditionMigration(List<ReferenceTable> tables) {
        this.digest = digest(tables);
    }

    private static String digest(List<ReferenceTable> tables) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            tables.stream().sorted(Comparator.comparing(ReferenceTable::name)).forEach(table -> {
                sha256.update(table.name().getBytes(StandardCharsets.UTF_8));
                sha256.update(ReferenceFile.of(table).content());
            });
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
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
