package org.htmdirectory.platform.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.htmdirectory.platform.reference.DataVersion;
import org.htmdirectory.platform.reference.PackedData;

/** Publishes the next edition in the caller's transaction, and tells all processes on the database once that is done. */
public final class EditionPublication {

    private EditionPublication() {}

    /** The next edition, of this program's data and the imported releases that are current. */
    public static void publish(Connection connection) throws SQLException {
        publish(
                connection,
                PackedData.ofThisProgram().digest(),
                DataVersion.ofThisProgram().number());
    }

    static void publish(Connection connection, String packed, int version) throws SQLException {
        String next = """
                insert into edition (number, published_at, digest, data_version)
                select coalesce(max(number), 0) + 1, now(), ?, ? from edition
                """;
        try (PreparedStatement statement = connection.prepareStatement(next)) {
            statement.setString(1, digest(connection, packed));
            statement.setInt(2, version);
            statement.executeUpdate();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("notify " + EditionNews.CHANNEL);
        }
    }

    /** That of the packed data where nothing is imported; else one over theirs and those of the releases in their order. */
    private static String digest(Connection connection, String packed) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select string_agg(content_digest, ' ' order by number) from imported_release where current")) {
            found.next();
            return found.getString(1) == null ? packed : sha256(packed + " " + found.getString(1));
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
