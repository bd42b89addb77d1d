package org.htmdirectory.platform.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The data that lie in this program, be it packed or not: the curated tables, and every table of words and model that
 * answers depend on beside them.
 */
public final class PackedData {

    /** Whatever lies below one of these on the class path counts: the curated tables, and each wing that has data. */
    static final List<String> FOLDERS = List.of(
            "careers/",
            "codes/",
            "db/reference/",
            "labor/",
            "lists/",
            "pages/",
            "reading/",
            "sources/",
            "terms/",
            "titles/");

    /** A jar need not have entries for its folders, and tests have folders of the same names: a table shows the way. */
    private static final String LANDMARK = "db/reference/role.csv";

    private final URL landmark;

    private PackedData(URL landmark) {
        this.landmark = landmark;
    }

    /** The data of the running program. */
    public static PackedData ofThisProgram() {
        return new PackedData(PackedData.class.getClassLoader().getResource(LANDMARK));
    }

    /** The data in a folder, where they lie as on the class path. */
    static PackedData in(Path folder) throws IOException {
        return new PackedData(folder.resolve(LANDMARK).toUri().toURL());
    }

    /** SHA-256 over all of it, in hexadecimal: the same data have the same digest anywhere. */
    public String digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            files().forEach((name, content) -> {
                sha256.update((name + '\0').getBytes(StandardCharsets.UTF_8));
                sha256.update(content);
            });
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Every file by its path on the class path. */
    SortedMap<String, byte[]> files() {
        try {
            return landmark.openConnection() instanceof JarURLConnection jar ? inJar(jar.getJarFile()) : inFolder();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SortedMap<String, byte[]> inJar(JarFile jar) throws IOException {
        List<JarEntry> entries = jar.stream()
                .filter(entry -> !entry.isDirectory() && isData(entry.getName()))
                .toList();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (JarEntry entry : entries) {
            try (InputStream content = jar.getInputStream(entry)) {
                files.put(entry.getName(), content.readAllBytes());
            }
        }
        return files;
    }

    private SortedMap<String, byte[]> inFolder() throws IOException {
        String address = landmark.toString();
        Path root = Path.of(URI.create(address.substring(0, address.length() - LANDMARK.length())));
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String folder : FOLDERS) {
            if (Files.isDirectory(root.resolve(folder))) {
                try (Stream<Path> paths = Files.walk(root.resolve(folder))) {
                    for (Path path : paths.filter(Files::isRegularFile).toList()) {
                        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                    }
                }
            }
        }
        files.keySet().removeIf(name -> !isData(name));
        return files;
    }

    /** The file that numbers the data is none of them. */
    private static boolean isData(String name) {
        return !name.equals(DataVersion.FILE) && FOLDERS.stream().anyMatch(name::startsWith);
    }
}
