package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the dark theme changes: the values of colors, so that all else about a page may be checked in one theme. */
class DarkThemeTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SHEET = RESOURCES.resolve("static/css/directory.css");
    private static final String QUERY = "prefers-color-scheme";
    private static final Pattern COLORS_ALONE = Pattern.compile(
            "@media \\(prefers-color-scheme: dark\\) \\{\\s*:root \\{(\\s*--[\\w-]+: #[0-9a-f]{6};)+\\s*}\\s*}");

    @Test
    void itGivesColorsOtherValuesAndDoesNothingElse() throws IOException {
        String sheet = Files.readString(SHEET);

        List<MatchResult> themes = COLORS_ALONE.matcher(sheet).results().toList();

        assertThat(themes).hasSize(1);
        assertThat(Pattern.compile(QUERY).matcher(sheet).results()).hasSize(1);
    }

    @Test
    void besideTheStyleSheetOnlyTheMarkAndTheBrowsersFrameFollowIt() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(html|js|svg|css)"))
                            .filter(file -> read(file).contains(QUERY)))
                    .containsExactlyInAnyOrder(
                            SHEET,
                            RESOURCES.resolve("static/img/mark.svg"),
                            RESOURCES.resolve("templates/layout.html"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
