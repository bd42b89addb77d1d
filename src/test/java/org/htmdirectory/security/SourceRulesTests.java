package org.htmdirectory.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no source of ours holds, which the compiled classes do not tell. */
class SourceRulesTests {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern QUERY = Pattern.compile(
            "\\.(?:sql|prepareStatement|createQuery|createNativeQuery|executeQuery|executeUpdate|copyIn|addBatch)\\(");

    /** Text as it stands in the source, and constants. */
    private static final Pattern FIXED = Pattern.compile(
            "(?:[\\s+,]|\"\"\"(?:(?!\"\"\").)*+\"\"\"|\"(?:[^\"\\\\]|\\\\.)*+\"|\\b[A-Z][A-Z_]++\\b|[A-Z]\\w*+\\.[A-Z_]++\\b)*+",
            Pattern.DOTALL);

    private record Source(Path file, String text) {

        String name() {
            return file.getFileName().toString();
        }

        Stream<String> arguments(Pattern call) {
            return call.matcher(text).results().map(found -> argument(text, found.end()));
        }

        /** From behind an opening bracket to its closing one. */
        private static String argument(String text, int start) {
            int open = 1;
            int at = start;
            boolean quoted = false;
            while (open > 0) {
                char letter = text.charAt(at);
                if (letter == '"' && text.charAt(at - 1) != '\\') {
                    quoted = !quoted;
                } else if (!quoted) {
                    open += letter == '(' ? 1 : letter == ')' ? -1 : 0;
                }
                at++;
            }
            return text.substring(start, at - 1);
        }
    }

    private static List<Source> sources(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(file -> new Source(file, read(file)))
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

    /** Those named put the names of our own tables, columns and types together, and know of no request. */
    @Test
    void everyQueryIsFixedButThoseOverOurOwnTables() throws IOException {
        assertThat(sources(".java").stream()
                        .filter(source -> source.arguments(QUERY)
                                .anyMatch(query -> !FIXED.matcher(query).matches()))
                        .map(Source::name))
                .containsExactlyInAnyOrder(
                        "StoredRows.java",
                        "KnownKeys.java",
                        "ReferenceImporter.java",
                        "EditionPublication.java",
                        "ImportedRows.java",
                        "ReleaseImports.java",
                        "ImportDatabase.java",
                        "EditionOrder.java",
                        "CitedFacts.java",
                        "FactCounts.java");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"select 1\"', true",
        "'\"select 1 from a\" + \" where b = ?\"', true",
        "QUERY, true",
        "'\"select * from a where b = ''\" + typed', false",
        "'\"select %s\".formatted(typed)', false",
        "query, false",
        "'QUERY + typed', false"
    })
    void aQueryWithAnythingElseInItIsFound(String argument, boolean fixed) {
        assertThat(new Source(MAIN, "jdbc.sql(" + argument + ").list()")
                        .arguments(QUERY)
                        .map(query -> FIXED.matcher(query).matches()))
                .containsExactly(fixed);
    }

    @Test
    void whatIsHashedIsHashedWithSha256() throws IOException {
        assertThat(sources(".java").stream()
                        .flatMap(source -> source.arguments(Pattern.compile("MessageDigest\\.getInstance\\("))))
                .isNotEmpty()
                .containsOnly("\"SHA-256\"");
    }

    /** The number of a request is no secret. */
    @Test
    void nothingRandomCanBeGuessedButTheNumbersOfRequests() throws IOException {
        assertThat(holding(".java", "new Random\\(|Math\\.random|ThreadLocalRandom|SplittableRandom"))
                .containsExactly("RequestNumbers.java");
    }

    @Test
    void noScriptMakesMarkupOrCodeOfText() throws IOException {
        assertThat(
                        holding(
                                ".js",
                                "innerHTML|outerHTML|insertAdjacentHTML|setHTML|document\\.write|DOMParser|srcdoc"
                                        + "|createContextualFragment|\\beval\\(|\\bFunction\\(|set(Timeout|Interval)\\(\\s*['\"`]"))
                .isEmpty();
    }

    @Test
    void whatAScriptKeepsIsTheShortlistAlone() throws IOException {
        assertThat(holding(".js", "localStorage|sessionStorage|indexedDB|document\\.cookie"))
                .containsExactly("shortlist.js");
    }

    @Test
    void noFormAsksForAPassword() throws IOException {
        assertThat(holding(".html", "(?i)type=\"?password|autocomplete=\"?[a-z-]*password"))
                .isEmpty();
    }

    /** What an expression gave would be read as an expression. */
    @Test
    void noTemplateRunsWhatAnExpressionGave() throws IOException {
        assertThat(holding(".html", "__\\s*[$*#@~]\\{")).isEmpty();
    }

    private static List<String> holding(String ending, String pattern) throws IOException {
        List<Source> sources = sources(ending);
        assertThat(sources).isNotEmpty();
        return sources.stream()
                .filter(source ->
                        Pattern.compile(pattern).matcher(source.text()).find())
                .map(Source::name)
                .toList();
    }
}
