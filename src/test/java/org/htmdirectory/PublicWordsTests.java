package org.htmdirectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.platform.reference.PackedTable;
import org.junit.jupiter.api.Test;

/**
 * What visitors read says things as one would say them aloud. Words that are not wanted stand in {@code words/banned.csv}, each
 * with what to say instead, why, and where it is right after all; columns that are sentences for readers, not names that others
 * gave, in {@code words/prose.csv}.
 */
class PublicWordsTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java");

    /** What a template says to the program and not to a reader. */
    private static final Pattern UNREAD = Pattern.compile(
            "(?s)<!--.*?-->|\\s(th:(with|each|if|unless|fragment|replace|insert|classappend|field|object)"
                    + "|(th:)?(class|id|href|for|name|value|data-(?!label)[a-z-]+|aria-(labelledby|describedby))|xmlns:th)"
                    + "=\"[^\"]*\"");

    private static final Pattern EXPRESSION = Pattern.compile("[$@~#]\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");
    private static final Pattern TAG_NAME = Pattern.compile("</?[a-z][a-z0-9:]*|\\s[a-z:-]+=\"");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern SENTENCE = Pattern.compile("\".* .*\"|\"[A-Z][a-z]+\"");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    private static final List<Banned> BANNED = PackedTable.rows("/words/banned.csv").stream()
            .map(row -> new Banned(
                    Pattern.compile("(?i)" + row.getField("pattern")),
                    row.getField("say"),
                    row.getField("reason"),
                    row.getField("unless").isEmpty() ? null : Pattern.compile(row.getField("unless"))))
            .toList();

    @Test
    void templatesSayThingsAsOneWouldSayThemAloud() throws IOException {
        assertThat(files(TEMPLATES, ".html").flatMap(PublicWordsTests::inTemplate))
                .isEmpty();
    }

    @Test
    void labelsAndSentencesOfTheProgramDoToo() throws IOException {
        assertThat(files(CODE, ".java").flatMap(PublicWordsTests::inCode)).isEmpty();
    }

    @Test
    void tablesThatPagesShowDoToo() {
        assertThat(PackedTable.rows("/words/prose.csv").stream()
                        .flatMap(prose -> inTable(prose.getField("table"), prose.getField("column"))))
                .isEmpty();
    }

    @Test
    void aWordThatIsNotWantedIsFoundWithItsPlace() {
        assertThat(inLines("page.html", List.of("<p>A job level</p>", "<p>The first rung, a certificate</p>")))
                .containsExactly(
                        "page.html:2: “rung” (say: job level; nobody calls a job a rung)",
                        "page.html:2: “certificate” (say: certification; a certificate is a college's award; an exam gives"
                                + " a certification)");
        assertThat(inLines("page.html", List.of("<p>A certificate of a college</p>")))
                .isEmpty();
    }

    private static Stream<String> inTemplate(Path file) {
        String read = blank(TAG_NAME, blank(EXPRESSION, blank(UNREAD, text(file))));
        return inLines(TEMPLATES.relativize(file).toString(), read.lines().toList());
    }

    private static Stream<String> inCode(Path file) {
        List<String> lines = blank(COMMENT, text(file)).lines().toList();
        return inLines(
                CODE.relativize(file).toString(),
                lines.stream().map(PublicWordsTests::sentences).toList());
    }

    /** Keys and patterns are no sentences. */
    private static String sentences(String line) {
        return line.contains("Pattern.compile") || line.contains("Map.of")
                ? ""
                : String.join(
                        " | ",
                        LITERAL.matcher(line)
                                .results()
                                .map(MatchResult::group)
                                .filter(literal -> SENTENCE.matcher(literal).matches())
                                .toList());
    }

    private static Stream<String> inTable(String table, String column) {
        return PackedTable.rows(table).stream()
                .flatMap(row -> found(table + ":" + row.getStartingLineNumber() + " " + column, row.getField(column)));
    }

    private static Stream<String> inLines(String file, List<String> lines) {
        return IntStream.range(0, lines.size()).boxed().flatMap(at -> found(file + ":" + (at + 1), lines.get(at)));
    }

    private static Stream<String> found(String place, String text) {
        return BANNED.stream().flatMap(banned -> banned.in(text).map(word -> place + ": " + word));
    }

    /** The text with what matches taken out of it; every line stays where it is. */
    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(
                        match -> " " + "\n".repeat((int) match.group().lines().count() - 1));
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Banned(Pattern pattern, String say, String reason, Pattern unless) {

        Stream<String> in(String text) {
            return unless != null && unless.matcher(text).find()
                    ? Stream.of()
                    : pattern.matcher(text)
                            .results()
                            .map(match -> "“%s” (say: %s; %s)".formatted(match.group(), say, reason));
        }
    }
}
