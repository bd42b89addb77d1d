package org.htmdirectory.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.htmdirectory.lists.pages.Visitor;
import org.htmdirectory.testing.ApplicationTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** One answer of each address that there is, asked for with GET, a list of a visitor's among them. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryGetTests {

    /** What pages that need something are given; others take no notice. */
    private static final String ASKED =
            "?q=BMET&title=BMET+II&from=high-school&to=clinical-engineer&role=clinical-engineer";

    private static final Set<String> OF_RUNS = Set.of("run", "run_part", "run_count", "run_title", "run_upload");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private URI site;
    private String run;
    private Map<String, String> before;
    private Map<String, String> after;

    @BeforeAll
    void askForEach() throws Exception {
        site = URI.create("http://127.0.0.1:" + port);
        Visitor visitor = new Visitor(site);
        run = visitor.begin("people.csv", "id,job title\n1,Biomedical Engineer\n2,BMET II\n");
        visitor.awaitEnd(run);
        String token = run.replaceFirst(".*/", "");
        before = stored(token);
        for (String address : addresses(token)) {
            answers.put(address, get(address));
        }
        after = stored(token);
    }

    private HttpResponse<String> get(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(site.resolve(address)).build(), BodyHandlers.ofString());
    }

    /** Each pattern with names from the sitemap, and with the list's own. */
    private List<String> addresses(String token) throws Exception {
        List<PathContainer> listed = Jsoup.parse(get("/sitemap.xml").body()).select("loc").eachText().stream()
                .map(address -> PathContainer.parsePath(URI.create(address).getRawPath()))
                .toList();
        List<String> addresses = new ArrayList<>();
        mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .distinct()
                .sorted()
                .forEach(pattern -> {
                    String own = pattern.replace("{token}", token);
                    PathPattern parsed = PathPatternParser.defaultInstance.parse(own);
                    String path = listed.stream()
                            .filter(parsed::matches)
                            .findFirst()
                            .map(PathContainer::value)
                            .orElseGet(() -> own.replaceAll("/?\\{[^}]*}", "/clinical-engineer"));
                    addresses.add(path);
                    addresses.add(path + ASKED);
                });
        return addresses;
    }

    /** All but what lists of others do meanwhile. */
    private Map<String, String> stored(String token) {
        Map<String, String> stored = new TreeMap<>();
        jdbc.sql("select tablename from pg_tables where schemaname = 'public' and tablename <> 'scheduled_tasks'")
                .query(String.class)
                .list()
                .forEach(table -> stored.put(table, stored(table, token)));
        return stored;
    }

    private String stored(String table, String token) {
        String own =
                " where %s = (select id from run where token = :token)".formatted(table.equals("run") ? "id" : "run");
        return jdbc.sql(
                        "select count(*) || md5(coalesce(string_agg(row, ' ' order by row), '')) from (select t::text as row from \""
                                + table + "\" t" + (OF_RUNS.contains(table) ? own : "") + ")")
                .param("token", token)
                .query(String.class)
                .single();
    }

    @Test
    void eachIsAnswered() {
        assertThat(answers).hasSizeGreaterThan(200);
        assertThat(answers.values())
                .allMatch(answer -> answer.statusCode() < 500)
                .filteredOn(answer -> answer.statusCode() == 200)
                .hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/progress", "/result.csv", "/result.xlsx"})
    void aListOfAVisitorsIsAmongThem(String what) {
        assertThat(answers.get(run + what).statusCode()).isEqualTo(200);
    }

    @Test
    void noneChangesWhatIsStored() {
        assertThat(before).containsKeys("run", "run_title", "citation");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void noneSetsACookie() {
        assertThat(answers.values())
                .noneMatch(answer -> answer.headers().firstValue("Set-Cookie").isPresent());
    }

    @Test
    void eachSaysWhatItIsAndTextInWhichLetters() {
        assertThat(answers).allSatisfy((address, answer) -> {
            String type = answer.headers().firstValue("Content-Type").orElse("");
            assertThat(type.isEmpty()).isEqualTo(answer.body().isEmpty());
            if (type.matches("text/.*|application/(.*[+])?xml\\b.*")) {
                assertThat(type).containsIgnoringCase(";charset=utf-8");
            }
        });
    }

    @Test
    void noLinkRunsOrHoldsWhatItLeadsTo() {
        assertThat(answers.values().stream()
                        .filter(answer -> answer.headers()
                                .firstValue("Content-Type")
                                .filter(type -> type.startsWith("text/html"))
                                .isPresent())
                        .flatMap(answer -> Jsoup.parse(answer.body()).select("[href], [action], [formaction]").stream())
                        .map(link -> link.hasAttr("href")
                                ? link.attr("href")
                                : link.attr("action") + link.attr("formaction"))
                        .filter(address -> address.matches("\\s*[A-Za-z][\\w+.-]*:.*"))
                        .map(address -> address.replaceFirst(":.*", "")))
                .isNotEmpty()
                .isSubsetOf("http", "https", "mailto");
    }

    @Test
    void noneIsSniffedForAnotherType() {
        assertThat(answers.values())
                .allMatch(answer -> answer.headers()
                        .firstValue("X-Content-Type-Options")
                        .filter("nosniff"::equals)
                        .isPresent());
    }

    /** Else a GET could do what is meant for a POST. */
    @Test
    void everyAddressSaysByWhichMethodItIsAskedFor() {
        assertThat(mapping.getHandlerMethods().keySet())
                .filteredOn(info -> !info.getPatternValues().contains("/error"))
                .allSatisfy(info -> assertThat(methods(info))
                        .as(info.toString())
                        .hasSize(1)
                        .isSubsetOf(Set.of(RequestMethod.GET, RequestMethod.POST)));
    }

    private static Set<RequestMethod> methods(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods();
    }
}
