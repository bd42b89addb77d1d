package org.htmdirectory.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That the bill of materials is whole, and that no library on it has a hole that we know of and that matters here. */
class KnownHolesTests {

    private static final Path JAR = Path.of("target/htm-directory.jar");

    /** Published holes of libraries that the program has or had, as far as they were read. */
    private static final Path HOLES = Path.of("src/docs/holes.csv");

    private record Library(String name, String version) {

        boolean isMeant(NamedCsvRecord hole) {
            ComparableVersion own = new ComparableVersion(version);
            return name.equals(hole.getField("library"))
                    && own.compareTo(new ComparableVersion(hole.getField("from"))) >= 0
                    && own.compareTo(new ComparableVersion(hole.getField("through"))) <= 0;
        }
    }

    private static List<Library> libraries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            JarEntry bill = jar.getJarEntry("META-INF/sbom/application.cdx.json");
            assertThat(bill)
                    .as("the bill of materials, which a build without a network (-o) leaves out")
                    .isNotNull();
            JsonNode components =
                    new JsonMapper().readTree(jar.getInputStream(bill)).path("components");
            return components
                    .valueStream()
                    .map(component -> new Library(
                            component.path("group").asString() + ":"
                                    + component.path("name").asString(),
                            component.path("version").asString()))
                    .toList();
        }
    }

    private static List<NamedCsvRecord> holes() throws IOException {
        try (Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(HOLES).stream()) {
            return rows.toList();
        }
    }

    @Test
    void theBillNamesEveryLibraryThatIsPacked() throws IOException {
        List<String> billed = libraries().stream()
                .map(library -> library.name().replaceAll(".*:", "") + "-" + library.version() + ".jar")
                .toList();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                            .map(name -> name.replaceAll(".*/", ""))
                            // What unpacks the program in a container image; it is a part of Spring Boot.
                            .filter(name -> !name.startsWith("spring-boot-jarmode-tools")))
                    .hasSizeGreaterThan(100)
                    .isSubsetOf(billed);
        }
    }

    @Test
    void noLibraryHasAKnownHoleThatMattersHere() throws IOException {
        List<Library> libraries = libraries();

        assertThat(holes())
                .filteredOn(hole -> hole.getField("here").isEmpty())
                .allSatisfy(hole -> assertThat(libraries)
                        .as("%s: take %s", hole.getField("hole"), hole.getField("mended_in"))
                        .noneMatch(library -> library.isMeant(hole)));
    }

    @Test
    void whyAHoleDoesNotMatterIsSaidOnlyWhileTheLibraryHasIt() throws IOException {
        List<Library> libraries = libraries();

        assertThat(holes())
                .filteredOn(hole -> !hole.getField("here").isEmpty())
                .allSatisfy(hole -> assertThat(libraries)
                        .as("%s is mended: remove its reason", hole.getField("hole"))
                        .anyMatch(library -> library.isMeant(hole)));
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.tomcat.embed:tomcat-embed-core, 11.0.24, true",
        "org.apache.tomcat.embed:tomcat-embed-core, 11.0.27, true",
        "org.apache.tomcat.embed:tomcat-embed-core, 11.0.29, false",
        "org.apache.tomcat.embed:tomcat-embed-core, 11.0.9, true",
        "org.thymeleaf:thymeleaf, 3.1.5.RELEASE, true",
        "org.thymeleaf:thymeleaf, 3.1.10.RELEASE, false",
        "org.thymeleaf:another, 3.1.5.RELEASE, false"
    })
    void aVersionWithAHoleIsFound(String name, String version, boolean found) throws IOException {
        Library library = new Library(name, version);

        assertThat(holes().stream().anyMatch(library::isMeant)).isEqualTo(found);
    }
}
