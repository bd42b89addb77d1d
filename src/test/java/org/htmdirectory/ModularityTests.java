package org.htmdirectory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The floor plan of the README, and that the code keeps to it. */
class ModularityTests {

    private static final String HERE = "org.htmdirectory.";
    private static final Path SOURCES = Path.of("src/main/java/org/htmdirectory");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|[^|]+\\|([^|]+)\\|$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)\\)");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.htmdirectory");

    @Test
    void theFloorPlanNamesTheFoldersThatThereAre() throws IOException {
        Map<String, Set<String>> folders = new LinkedHashMap<>();
        for (String wing : wings()) {
            folders.put(wing, folders(SOURCES.resolve(wing)));
        }

        assertThat(floorPlan()).isEqualTo(folders);
        assertThat(folders(SOURCES)).containsExactlyInAnyOrderElementsOf(wings());
    }

    @Test
    void everyLinkOfTheReadmeLeadsToAFile() throws IOException {
        assertThat(LINK.matcher(Files.readString(Path.of("README.md"))).results())
                .extracting(link -> Path.of(link.group(1)))
                .hasSizeGreaterThan(10)
                .allMatch(Files::exists);
    }

    @Test
    void aWingUsesOnlyWhatStandsBelowIt() throws IOException {
        List<String> below = new ArrayList<>();
        LayeredArchitecture order = layeredArchitecture().consideringOnlyDependenciesInLayers();
        List<String> upwards = new ArrayList<>(wings());
        Collections.reverse(upwards);
        for (String wing : upwards) {
            order = order.layer(wing).definedBy(HERE + wing + "..");
        }
        for (String wing : upwards) {
            order = below.isEmpty()
                    ? order.whereLayer(wing).mayNotAccessAnyLayer()
                    : order.whereLayer(wing).mayOnlyAccessLayers(below.toArray(String[]::new));
            below.add(wing);
        }
        order.check(CLASSES);
    }

    /** The package-info of each room bears Modulith's annotation, which is no use of Spring. */
    @Test
    void theReaderOfTitlesIsPlainJava() {
        noClasses()
                .that()
                .resideInAPackage(HERE + "reading..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..")
                .check(CLASSES);
    }

    @Test
    void noWingHoldsACircle() {
        slices().matching(HERE + "(*).(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("wings")
    void aRoomUsesOnlyTheRoomsOfItsWingThatItNames(String wing) throws IOException {
        if (floorPlan().get(wing).isEmpty()) {
            assertThat(CLASSES.containPackage(HERE + wing)).isTrue();
            return;
        }
        ApplicationModules rooms = ApplicationModules.of(HERE + wing);

        assertThat(rooms.stream().map(room -> room.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(floorPlan().get(wing));
        assertThat(rooms)
                .allSatisfy(room -> assertThat(room.getBasePackage().findAnnotation(ApplicationModule.class))
                        .isPresent());
        rooms.verify();
    }

    @Test
    void aFileOfAWingWithRoomsLiesInARoom() throws IOException {
        for (String wing : wings()) {
            if (!floorPlan().get(wing).isEmpty()) {
                try (Stream<Path> files = Files.list(SOURCES.resolve(wing))) {
                    assertThat(files.filter(Files::isRegularFile)
                                    .map(file -> file.getFileName().toString()))
                            .as(wing)
                            .containsExactly("package-info.java");
                }
            }
        }
    }

    @Test
    void noNameIsGivenToTwoTypes() {
        assertThat(CLASSES.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        // The compiler's own classes have none.
                        .filter(name -> !name.isEmpty() && !name.equals("package-info")))
                .doesNotHaveDuplicates();
    }

    /** The wings in the order of the floor plan: the highest first. */
    private static List<String> wings() throws IOException {
        return List.copyOf(floorPlan().keySet());
    }

    private static Map<String, Set<String>> floorPlan() throws IOException {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .forEach(row -> rows.put(row.group(1), names(row.group(2))));
        return rows;
    }

    private static Set<String> names(String cell) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(cell).results().map(match -> match.group(1)).forEach(names::add);
        return names;
    }

    private static Set<String> folders(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> folders = new TreeSet<>();
            files.filter(Files::isDirectory)
                    .forEach(path -> folders.add(path.getFileName().toString()));
            return folders;
        }
    }
}
