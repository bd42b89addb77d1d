package org.htmdirectory.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A running PostgreSQL server with one database, kept in a folder that belongs to this process until
 * {@link #close() closed}. A server that ends by itself before is started again at the same address.
 *
 * <p>The folder holds {@code postgresql} (the programs), {@code database} (the data), {@code postgresql.log} (what the
 * server said since its last start) and {@code lock}.
 */
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final FolderLock lock;
    private final DatabaseServer server;
    private final ServerGuard guard;
    private final String url;
    private final String password;

    private EmbeddedDatabase(FolderLock lock, DatabaseServer server, ServerGuard guard, String url, String password) {
        this.lock = lock;
        this.server = server;
        this.guard = guard;
        this.url = url;
        this.password = password;
    }

    /**
     * Starts the server; an empty folder is filled first, which takes some seconds.
     *
     * @param dataFolder created when absent
     * @return the database, ready for connections
     * @throws RuntimeException if the folder is in use, cannot be written or belongs to another version of PostgreSQL,
     *     or the server does not start; the message says which
     */
    public static EmbeddedDatabase start(Path dataFolder) {
        Path folder = dataFolder.toAbsolutePath().normalize();
        FolderLock lock = FolderLock.of(folder);
        try {
            return start(folder, lock);
        } catch (IOException e) {
            lock.close();
            throw new EmbeddedDatabaseException(
                    "The embedded PostgreSQL cannot use the folder %s: %s".formatted(folder, e),
                    "See that the disk has room and the folder can be written, or name another in HTM_DATA_DIR.",
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedDatabase start(Path folder, FolderLock lock) throws IOException {
        Path data = folder.resolve("database");
        Path serverLog = folder.resolve("postgresql.log");
        ServerPrograms programs = new ServerPrograms(folder.resolve("postgresql"), serverLog);
        DatabaseServer server = new DatabaseServer(programs, data);
        OrphanedServer.stop(data, programs.folder());
        Files.deleteIfExists(serverLog);
        ServerArchive.ofThisMachine().unpackTo(programs.folder());
        server.create();
        String password = newPassword();
        String url = server.start(password);
        log.info("Using the embedded PostgreSQL {} in {}", DatabaseServer.MAJOR_VERSION, folder);
        ServerGuard guard = new ServerGuard(server, () -> {
            OrphanedServer.clear(data, programs.folder());
            server.startAgain();
        });
        guard.begin();
        return new EmbeddedDatabase(lock, server, guard, url, password);
    }

    /** A new one for every start, so that none need be kept. */
    private static String newPassword() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** {@return the address, on the loopback interface and a port that changes with every start} */
    @Override
    public String getJdbcUrl() {
        return url;
    }

    /** {@return the role that owns the database and is no superuser} */
    @Override
    public String getUsername() {
        return DatabaseServer.NAME;
    }

    /** {@return the role's password, valid until the next start} */
    @Override
    public String getPassword() {
        return password;
    }

    /** Ends all connections, stops the server and gives the folder free. */
    @Override
    public void close() {
        guard.end();
        try (lock) {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL could not be stopped", e);
        }
    }
}
