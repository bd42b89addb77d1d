package org.htmdirectory.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/**
 * In which order the packaged program looks for its classes. It tries one library after the other, so that a class in
 * the last of them costs far more than one in the first, and the start takes some thousands.
 */
class ClassPathOrderTests {

    private static final Path JAR = Path.of("target/htm-directory.jar");

    /** How many of all libraries count as the first: a fourth. */
    private static final int FIRST = 40;

    @Test
    void theLibrariesThatTheStartTakesMostClassesFromComeFirst() throws IOException {
        List<String> order = order();

        assertThat(order).hasSizeGreaterThan(2 * FIRST);
        assertThat(order.subList(0, FIRST))
                .contains(
                        "hibernate-core",
                        "byte-buddy",
                        "spring-core",
                        "spring-context",
                        "spring-beans",
                        "jackson-databind",
                        "spring-boot-autoconfigure",
                        "spring-boot",
                        "spring-data-jpa",
                        "spring-data-commons",
                        "spring-aop");
    }

    private static List<String> order() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile());
                InputStream index = jar.getInputStream(jar.getEntry("BOOT-INF/classpath.idx"))) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceAll(".*/|-\\d[^/]*$", ""))
                    .toList();
        }
    }
}
