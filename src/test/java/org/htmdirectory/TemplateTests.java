package org.htmdirectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.testing.TemplateCases;
import org.junit.jupiter.api.Test;

/** What every template keeps to. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** The element would be replaced before its condition is asked, or its row is known. */
    @Test
    void noElementIsReplacedOnACondition() throws IOException {
        assertThat(elements("th:replace=")).noneMatch(element -> element.matches("(?s).*th:(if|unless|each)=.*"));
    }

    @Test
    void noTextIsPutInUnescaped() throws IOException {
        assertThat(elements("th:utext|\\[\\(")).isEmpty();
    }

    @Test
    void noTemplateReachesBeyondItsPage() throws IOException {
        assertThat(elements("=\"[^\"]*[$]\\{[^\"]*(T\\(|@[a-z])")).isEmpty();
    }

    /** The compiler knows no name in a template: what a page tells apart, its record asks. */
    @Test
    void noTemplateComparesTheNameOfAConstant() throws IOException {
        assertThat(elements("\\.(code|name|slug|verdict)(\\(\\))? *([!=]=|eq|ne) *'"))
                .isEmpty();
    }

    @Test
    void everyVerdictOnATitleHasItsPart() throws IOException {
        assertThat(TemplateCases.of("titles/classify/classify.html"))
                .containsExactlyInAnyOrderElementsOf(EnumCode.codes(Verdict.class));
    }

    @Test
    void nothingNeedsWhatThePolicyForbids() throws IOException {
        assertThat(elements(" (style|on[a-z]+)=|<style|<script(?![^>]* th:src=)"))
                .isEmpty();
    }

    private static List<String> elements(String pattern) throws IOException {
        Pattern element = Pattern.compile("<[^<>]*(?:" + pattern + ")[^<>]*>");
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> element.matcher(read(file))
                            .results()
                            .map(found -> TEMPLATES.relativize(file) + ": " + found.group()))
                    .toList();
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
