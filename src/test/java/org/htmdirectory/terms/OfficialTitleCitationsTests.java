package org.htmdirectory.terms;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.testing.RealTables;
import org.junit.jupiter.api.Test;

/** Whether the titles of O*NET and of the Standard Occupational Classification stand where their citations say. */
class OfficialTitleCitationsTests {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");
    private static final String ALTERNATE = "Alternate Titles, ";
    private static final String DIRECT_MATCH = "Direct Match Titles, ";

    @Test
    void everyTitleStandsInTheListThatItsCitationNames() {
        Map<String, Set<String>> lists = lists();
        List<String> cited = cited().filter(title -> lists.containsKey(title.list()))
                .map(Cited::toString)
                .toList();
        assertThat(cited).hasSizeGreaterThan(400);
        assertThat(cited().filter(title -> lists.containsKey(title.list()))
                        .filter(title -> forms(title.text()).noneMatch(lists.get(title.list())::contains)))
                .isEmpty();
    }

    private record Cited(String text, String list) {}

    private static Stream<Cited> cited() {
        return Terms.packed(Citations.packed()).titles().values().stream()
                .flatMap(title -> title.citations().stream()
                        .filter(citation -> citation.locator() != null)
                        .map(citation -> new Cited(title.text(), list(citation))));
    }

    private static String list(Citation citation) {
        String place = citation.locator();
        if (place.startsWith(ALTERNATE)) {
            return citation.release() + " " + place.substring(ALTERNATE.length());
        }
        return place.startsWith(DIRECT_MATCH) ? place : "";
    }

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new HashMap<>();
        read("shared/data/onet/all_alternate_titles.csv.gz", row -> {
            Set<String> list = list(lists, "O*NET 30.0 Database " + row.getField("onet_soc_code"));
            forms(row.getField("alternate_title")).forEach(list::add);
            forms(row.getField("occupation_title")).forEach(list::add);
        });
        Map<String, Set<String>> later = new HashMap<>();
        read("shared/data/onet/alternate_titles.csv", row -> {
            String release = "O*NET " + row.getField("version").substring(0, 4) + " Database ";
            Set<String> list = list(release.contains("30.0") ? lists : later, release + row.getField("onet_soc_code"));
            forms(row.getField("alternate_title")).forEach(list::add);
            forms(row.getField("short_title")).forEach(list::add);
        });
        // Of these releases only what they have beyond 30.0 is held.
        later.forEach((list, titles) -> {
            titles.addAll(lists.getOrDefault(list.replaceFirst("[0-9.]+ Database", "30.0 Database"), Set.of()));
            lists.put(list, titles);
        });
        read(
                "shared/data/soc/direct_match_titles.csv",
                row -> forms(row.getField("title")).forEach(list(lists, DIRECT_MATCH + row.getField("soc_code"))::add));
        return lists;
    }

    private static Set<String> list(Map<String, Set<String>> lists, String name) {
        return lists.computeIfAbsent(name, unknown -> new HashSet<>());
    }

    /** A title, the same without what stands in brackets, and that alone. */
    private static Stream<String> forms(String title) {
        return Stream.concat(
                        Stream.of(title, IN_BRACKETS.matcher(title).replaceAll("")),
                        IN_BRACKETS.matcher(title).results().map((MatchResult found) -> found.group(1)))
                .map(OfficialTitleCitationsTests::words)
                .filter(words -> !words.isEmpty());
    }

    private static String words(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static void read(String table, Consumer<NamedCsvRecord> each) {
        Path file = RealTables.find(table);
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = table.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            rows.forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
