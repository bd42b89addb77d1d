package org.htmdirectory;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.careers.certification.Certifications;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.military.Occupations;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.platform.reference.PackedTable;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * Two hundred facts drawn by lot, twenty of each kind: the word that says how sure each is, worked out anew from the rows of
 * its citations, is the word that its page shows. {@code -Dshow} prints them with their citations, {@code -Dlot=} draws
 * others.
 */
@ApplicationTest
class DrawnFactsTests {

    private static final int OF_EACH_KIND = 20;
    private static final long LOT = 20261130;

    @Autowired
    private RestTestClient client;

    @Autowired
    private Terminology terminology;

    @Autowired
    private Ladders ladders;

    @Autowired
    private Certifications certifications;

    @Autowired
    private Occupations occupations;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Crosswalk crosswalk;

    private record Page(String publisher, String place, String url, String standing) {}

    private record Fact(String kind, String key, String mark, List<Page> pages) {

        /** What the rules on the sources page make of these pages. */
        Doubt doubt() {
            long publishers = pages.stream()
                    .filter(page -> !page.standing().equals("editors"))
                    .map(Page::publisher)
                    .distinct()
                    .count();
            if (publishers == 0 || isJudged()) {
                return Doubt.OUR_JUDGMENT;
            }
            boolean own = pages.stream()
                    .anyMatch(
                            page -> page.standing().equals("own") && !page.url().isEmpty());
            boolean limited = mark.equals("secondary") || mark.equals("unverified");
            return !limited && (own || publishers > 1) ? Doubt.CHECKED : Doubt.ONE_SOURCE;
        }

        private boolean isJudged() {
            return switch (kind) {
                case "mapping" -> !mark.equals("verified");
                case "code" -> mark.equals("unverified");
                case "milestone" -> mark.equals("true");
                default -> mark.equals("low");
            };
        }

        String shown() {
            return pages.stream()
                    .map(page ->
                            "    %s, %s [%s] %s".formatted(page.publisher(), page.place(), page.standing(), page.url()))
                    .collect(Collectors.joining("\n", "%s %s: %s%n".formatted(kind, key, doubt().label()), "\n"));
        }
    }

    @Test
    void theWordOfEachDrawnFactFollowsFromItsCitations() {
        Map<String, Map<String, Doubt>> told = told();
        List<Fact> drawn = drawn();
        if (System.getProperty("show") != null) {
            drawn.forEach(fact -> System.out.println(fact.shown()));
        }

        assertThat(drawn).hasSize(OF_EACH_KIND * told.size());
        assertThat(drawn.stream().map(Fact::doubt)).contains(Doubt.values());
        assertThat(drawn)
                .allSatisfy(fact -> assertThat(told.get(fact.kind()).get(fact.key()))
                        .as(fact.shown())
                        .isEqualTo(fact.doubt()));
    }

    private Map<String, Map<String, Doubt>> told() {
        Map<String, Map<String, Doubt>> told = new HashMap<>();
        terminology.titles().forEach(title -> put(told, "title", title.slug(), title.doubt()));
        ladders.current().rungs().forEach(rung -> put(told, "rung", rung.slug(), rung.doubt()));
        ladders.current().transitions().forEach(step -> put(told, "transition", step.slug(), step.doubt()));
        occupations.all().forEach(code -> put(told, "military_occupation", code.slug(), code.doubt()));
        for (Certification each : certifications.all()) {
            put(told, "certification", each.slug(), each.doubt());
            each.uses()
                    .forEach(use -> put(
                            told,
                            "certification_role",
                            each.slug() + " " + use.role().slug(),
                            use.doubt()));
        }
        schemes.all()
                .published()
                .forEach((key, code) -> put(told, "code", key.scheme() + " " + key.code(), code.doubt()));
        crosswalk
                .mappings()
                .forEach(mapping -> put(
                        told,
                        "mapping",
                        mapping.role().slug() + " " + mapping.code().scheme().slug() + " "
                                + mapping.code().code(),
                        mapping.doubt()));
        download("/organizations.csv").forEach(row -> put(told, "organization", row));
        download("/field.csv").forEach(row -> put(told, "milestone", row));
        return told;
    }

    private static void put(Map<String, Map<String, Doubt>> told, String kind, NamedCsvRecord row) {
        Doubt doubt = Arrays.stream(Doubt.values())
                .filter(each -> each.code().equals(row.getField("doubt")))
                .findFirst()
                .orElseThrow();
        put(told, kind, row.getField("slug"), doubt);
    }

    private static void put(Map<String, Map<String, Doubt>> told, String kind, String key, Doubt doubt) {
        told.computeIfAbsent(kind, unseen -> new HashMap<>()).put(key, doubt);
    }

    private List<NamedCsvRecord> download(String path) {
        String file = client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return CsvReader.builder().ofNamedCsvRecord(file.replaceFirst("^\uFEFF", "")).stream()
                .toList();
    }

    private static List<Fact> drawn() {
        Map<String, Page> pages = pages();
        Random lot = new Random(Long.getLong("lot", LOT));
        return Stream.of(
                        facts("title", "evidence", pages, "slug"),
                        facts("rung", "evidence", pages, "slug"),
                        facts("transition", "evidence", pages, "slug"),
                        facts("military_occupation", "evidence", pages, "slug"),
                        facts("certification", "evidence", pages, "slug"),
                        facts("certification_role", "evidence", pages, "certification", "role"),
                        facts("code", "confidence", pages, "scheme", "code"),
                        facts("mapping", "basis", pages, "role", "scheme", "code"),
                        facts("organization", "slug", pages, "slug"),
                        facts("milestone", "judged", pages, "slug"))
                .flatMap(all -> {
                    Collections.shuffle(all, lot);
                    return all.stream().limit(OF_EACH_KIND);
                })
                .toList();
    }

    private static List<Fact> facts(String table, String mark, Map<String, Page> pages, String... key) {
        return rows(table)
                .map(row -> new Fact(
                        table,
                        Arrays.stream(key).map(row::getField).collect(Collectors.joining(" ")),
                        row.getField(mark),
                        Arrays.stream(row.findField("citations")
                                        .orElseGet(() -> row.getField("citation"))
                                        .split("; "))
                                .map(pages::get)
                                .toList()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Map<String, Page> pages() {
        Map<String, String> publishers = rows("dataset")
                .collect(Collectors.toMap(row -> row.getField("slug"), row -> row.getField("publisher")));
        Map<String, String> owners = rows("release")
                .collect(Collectors.toMap(row -> row.getField("slug"), row -> publishers.get(row.getField("dataset"))));
        return rows("citation")
                .collect(Collectors.toMap(
                        row -> row.getField("slug"),
                        row -> new Page(
                                row.getField("publisher").isEmpty()
                                        ? owners.get(row.getField("release"))
                                        : row.getField("publisher"),
                                row.getField("locator"),
                                row.getField("url"),
                                row.getField("standing"))));
    }

    private static Stream<NamedCsvRecord> rows(String table) {
        return PackedTable.rows("/db/reference/" + table + ".csv").stream();
    }
}
