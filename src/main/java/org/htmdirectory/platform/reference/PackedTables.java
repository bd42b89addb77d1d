package org.htmdirectory.platform.reference;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The names of the reference tables that lie in this program, be it packed or not. */
final class PackedTables {

    private static final String FOLDER = "db/reference/";
    private static final String ENDING = ".csv";

    private PackedTables() {}

    static List<String> names() throws IOException {
        // A jar need not have entries for its folders, so a table shows the way.
        URL table = PackedTables.class.getClassLoader().getResource(FOLDER + "role" + ENDING);
        return table.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inFolder(table);
    }

    private static List<String> inJar(JarURLConnection jar) throws IOException {
        try (Stream<String> entries = jar.getJarFile().stream().map(entry -> entry.getName())) {
            return names(entries.filter(entry -> entry.startsWith(FOLDER)));
        }
    }

    private static List<String> inFolder(URL table) throws IOException {
        Path folder = Path.of(URI.create(table.toString())).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return names(files.map(file -> FOLDER + file.getFileName()));
        }
    }

    private static List<String> names(Stream<String> files) {
        return files.filter(file -> file.endsWith(ENDING))
                .map(file -> file.substring(FOLDER.length(), file.length() - ENDING.length()))
                .toList();
    }
}
