package org.htmdirectory.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That whatever is passed on is credited, under a licence that it has. */
class NoticeTests {

    private static final Path JAR = Path.of("target/htm-directory.jar");

    /** Every library that is packed with the program, as the build lists them: licences, name, group, artifact. */
    private static final Path LIST = Path.of("target/generated-sources/license/THIRD-PARTY.txt");

    private static final Pattern LIBRARY =
            Pattern.compile("(?m)^ +(\\(.+?\\)) [^()].*?\\(([\\w.-]+):([\\w.-]+):[^:]+? - ");
    private static final Pattern LICENCE = Pattern.compile("\\(([^()]+)\\)");
    private static final Pattern SECTION =
            Pattern.compile("(?m)^  (\\S.*License.*\\d.*|MIT License|BSD .*License)\\R((?:    .+\\R)+)");
    private static final Pattern GROUP = Pattern.compile("[a-z][\\w-]*[.-][\\w.-]*\\w");

    @Test
    void everyLibraryIsCreditedUnderALicenceThatItHas() throws IOException {
        Map<String, Set<String>> credited = credited();
        List<MatchResult> libraries =
                LIBRARY.matcher(Files.readString(LIST)).results().toList();

        assertThat(libraries)
                .hasSizeGreaterThan(100)
                .allSatisfy(library -> assertThat(LICENCE.matcher(library.group(1))
                                .results()
                                .map(licence -> credited.getOrDefault(licence.group(1), Set.of())))
                        .as("%s is credited in NOTICE below one of %s", library.group(2), library.group(1))
                        .anyMatch(groups -> groups.contains(library.group(2))));
    }

    @Test
    void nothingIsPackedThatTheListLeavesOut() throws IOException {
        String list = Files.readString(LIST);
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                            .map(name -> name.replaceAll(".*/|-\\d[^/]*$", ""))
                            // What unpacks the program in a container image; it is a part of Spring Boot.
                            .filter(name -> !name.equals("spring-boot-jarmode-tools")))
                    .hasSizeGreaterThan(100)
                    .allMatch(name -> list.contains(":" + name + ":"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LICENSE", "NOTICE"})
    void theProgramBearsIts(String file) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getInputStream(jar.getJarEntry("META-INF/" + file)))
                    .hasContent(Files.readString(Path.of(file)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PostgreSQL Global Development Group", "SIL Open Font License", "OpenSSL", "O*NET", "ESCO"})
    void whatIsNoLibraryIsCreditedToo(String name) throws IOException {
        assertThat(Path.of("NOTICE")).content(StandardCharsets.UTF_8).contains(name);
    }

    /** The groups of libraries that NOTICE names below each licence. */
    private static Map<String, Set<String>> credited() throws IOException {
        Map<String, Set<String>> credited = new LinkedHashMap<>();
        SECTION.matcher(Files.readString(Path.of("NOTICE"))).results().forEach(section -> {
            Set<String> groups = new TreeSet<>();
            GROUP.matcher(section.group(2)).results().forEach(group -> groups.add(group.group()));
            credited.put(section.group(1), groups);
        });
        return credited;
    }
}
