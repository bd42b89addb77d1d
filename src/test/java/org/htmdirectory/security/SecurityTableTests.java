package org.htmdirectory.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the table of requirements is whole, and that what it rests on is there. */
class SecurityTableTests {

    private static final Path TABLE = Path.of("src/docs/security.md");

    /** The requirements of level 1 in version 5.0.0 of the standard. */
    private static final List<String> LEVEL_ONE = List.of("""
            1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.5.1
            2.1.1 2.2.1 2.2.2 2.3.1
            3.2.1 3.2.2 3.3.1 3.4.1 3.4.2 3.5.1 3.5.2 3.5.3
            4.1.1 4.4.1
            5.2.1 5.2.2 5.3.1 5.3.2
            6.1.1 6.2.1 6.2.2 6.2.3 6.2.4 6.2.5 6.2.6 6.2.7 6.2.8 6.3.1 6.3.2 6.4.1 6.4.2
            7.2.1 7.2.2 7.2.3 7.2.4 7.4.1 7.4.2
            8.1.1 8.2.1 8.2.2 8.3.1
            9.1.1 9.1.2 9.1.3 9.2.1
            10.4.1 10.4.2 10.4.3 10.4.4 10.4.5
            11.3.1 11.3.2 11.4.1
            12.1.1 12.2.1 12.2.2
            13.4.1
            14.2.1 14.3.1
            15.1.1 15.2.1 15.3.1""".split("\\s+"));

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) ([^|]+)\\|([^|]+)\\|([^|]+)\\|([^|]+)\\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");

    /** How a requirement stands. */
    private enum Standing {
        YES("yes", "Met: "),
        IN_PART("in part", "in part: "),
        NOTHING("nothing", "nothing to apply to: ");

        private final String word;
        private final String counted;

        Standing(String word, String counted) {
            this.word = word;
            this.counted = counted;
        }
    }

    private record Row(String number, String asked, String standing, String how, String shownBy) {

        List<String> tests() {
            return NAME.matcher(shownBy).results().map(name -> name.group(1)).toList();
        }
    }

    private static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(TABLE))
                .results()
                .map(row -> new Row(
                        row.group(1),
                        row.group(2).strip(),
                        row.group(3).strip(),
                        row.group(4).strip(),
                        row.group(5).strip()))
                .toList();
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Tests.java"))
                    .filter(file -> read(file).matches("(?s).*\\s@(Parameterized|Fuzz)?Test\\b.*"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyRequirementOfLevelOneHasItsRowInOrder() throws IOException {
        assertThat(rows()).extracting(Row::number).containsExactlyElementsOf(LEVEL_ONE);
    }

    @Test
    void everyRowNamesTestsThatThereAre() throws IOException {
        Set<String> known = tests();

        assertThat(rows())
                .allSatisfy(row ->
                        assertThat(row.tests()).as(row.number()).isNotEmpty().allMatch(known::contains));
    }

    @Test
    void everyTestNamedBelowTheTableIsThere() throws IOException {
        assertThat(TEST.matcher(Files.readString(TABLE)).results().map(name -> name.group(1)))
                .isSubsetOf(tests());
    }

    @Test
    void everyRowSaysWhatIsAskedAndHowItStands() throws IOException {
        assertThat(rows())
                .allMatch(row -> !row.asked().isEmpty() && !row.how().isEmpty())
                .allMatch(row -> Stream.of(Standing.values()).anyMatch(stands(row)));
    }

    private static Predicate<Standing> stands(Row row) {
        return standing -> row.standing().equals(standing.word);
    }

    @ParameterizedTest
    @EnumSource
    void theCountAboveTheTableIsThatOfItsRows(Standing standing) throws IOException {
        long rows = rows().stream().filter(row -> stands(row).test(standing)).count();

        assertThat(Files.readString(TABLE)).containsPattern(Pattern.quote(standing.counted) + rows + "[,.;]");
    }
}
