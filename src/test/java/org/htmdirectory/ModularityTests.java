package org.htmdirectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|.*\\| ([^|]+) \\|$");
    private static final Pattern PACKAGE = Pattern.compile("`(\\w+)`");

    private final ApplicationModules modules = ApplicationModules.of(HtmDirectoryApplication.class);

    @Test
    void packagesUseOnlyWhatTheirTableAllows() {
        modules.verify();
    }

    @Test
    void theFloorPlanOfTheReadmeSaysWhatThePackagesSay() throws IOException {
        assertThat(floorPlan()).isEqualTo(annotated());
    }

    private static Map<String, Set<String>> floorPlan() throws IOException {
        Map<String, Set<String>> rows = new TreeMap<>();
        ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .forEach(row -> rows.put(row.group(1), packages(row.group(2))));
        return rows;
    }

    private static Set<String> packages(String cell) {
        Set<String> packages = new TreeSet<>();
        PACKAGE.matcher(cell).results().map(match -> match.group(1)).forEach(packages::add);
        return packages;
    }

    private Map<String, Set<String>> annotated() {
        Map<String, Set<String>> packages = new TreeMap<>();
        modules.forEach(module -> packages.put(
                module.getIdentifier().toString(),
                new TreeSet<>(Set.of(module.getBasePackage()
                        .findAnnotation(ApplicationModule.class)
                        .orElseThrow()
                        .allowedDependencies()))));
        return packages;
    }
}
