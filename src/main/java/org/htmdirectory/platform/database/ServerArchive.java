package org.htmdirectory.platform.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL programs for this machine, packed as a {@code .txz} on the class path. */
class ServerArchive {

    private final URL archive;

    private ServerArchive(URL archive) {
        this.archive = archive;
    }

    static ServerArchive ofThisMachine() {
        String name = name(System.getProperty("os.name"), System.getProperty("os.arch"), isAlpine());
        URL archive = ServerArchive.class.getResource("/" + name);
        if (archive == null) {
            throw new EmbeddedDatabaseException(
                    "There is no embedded PostgreSQL for this kind of machine (%s).".formatted(name),
                    "Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to use a"
                            + " PostgreSQL 18 server of your own.");
        }
        return new ServerArchive(archive);
    }

    /** Names the archive of a machine; the one for macOS and the one for Windows serve both processor families. */
    static String name(String system, String architecture, boolean alpine) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("mac")) {
            return "postgres-darwin-x86_64.txz";
        }
        if (os.startsWith("windows")) {
            return "postgres-windows-x86_64.txz";
        }
        String processor = switch (architecture) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> architecture;
        };
        return "postgres-%s-%s%s.txz".formatted(os, processor, alpine ? "-alpine_linux" : "");
    }

    private static boolean isAlpine() {
        return Files.exists(Path.of("/etc/alpine-release"));
    }

    /**
     * Unpacks the programs, unless exactly these are there already. The folder appears whole or not at all, so that a
     * start cut short leaves nothing behind that the next one would trust.
     */
    void unpackTo(Path folder) throws IOException {
        String checksum = checksum();
        Path mark = folder.resolve("archive.crc32");
        if (Files.exists(mark) && Files.readString(mark, US_ASCII).equals(checksum)) {
            return;
        }
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        unpack(unfinished);
        Files.writeString(unfinished.resolve(mark.getFileName()), checksum, US_ASCII);
        FileSystemUtils.deleteRecursively(folder);
        Files.move(unfinished, folder);
    }

    private String checksum() throws IOException {
        JarURLConnection connection = (JarURLConnection) archive.openConnection();
        return Long.toHexString(connection.getJarEntry().getCrc());
    }

    private void unpack(Path folder) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive.openStream())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, entry.resolveIn(folder));
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            target.toFile().setExecutable(true);
        }
    }
}
