package org.htmdirectory.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.lists.pages.Visitor;
import org.htmdirectory.testing.ApplicationTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Text that would be markup, an expression, a header or a query, typed wherever something can be typed, a place at a time. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedTextTests {

    private static final String SUM = "14707";
    private static final String WORD = "zq7typed";
    private static final String IN_PATH = WORD + "'\"><b id=zq7>${77*191}";
    private static final String TYPED = IN_PATH + "__${77*191}__';select 77*191--\r\nX-Zq7: 1";

    /** What is said where the text is not. */
    private static final Map<String, String> SENSIBLE =
            Map.of("q", "BMET", "title", "BMET II", "from", "high-school", "to", "clinical-engineer");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private URI site;
    private String log;

    @BeforeAll
    void type(CapturedOutput output) throws Exception {
        site = URI.create("http://127.0.0.1:" + port);
        for (Map.Entry<RequestMappingInfo, HandlerMethod> handler :
                mapping.getHandlerMethods().entrySet()) {
            for (String pattern : handler.getKey().getPatternValues()) {
                typeInto(pattern, parameters(handler.getValue()));
            }
        }
        typeIntoForms();
        typeIntoJson();
        log = output.getAll();
    }

    private void typeInto(String pattern, Set<String> parameters) throws Exception {
        if (pattern.contains("{")) {
            get(pattern.replaceAll("\\{[^}]*}", encoded(IN_PATH)));
        }
        String path = pattern.replaceAll("/?\\{[^}]*}", "/clinical-engineer");
        for (String parameter : parameters) {
            get(path + query(parameter));
        }
    }

    private static String query(String hostile) {
        return Stream.concat(
                        SENSIBLE.entrySet().stream()
                                .filter(sensible -> !sensible.getKey().equals(hostile))
                                .map(sensible -> sensible.getKey() + "=" + encoded(sensible.getValue())),
                        Stream.of(hostile + "=" + encoded(TYPED)))
                .collect(Collectors.joining("&", "?", ""));
    }

    private void typeIntoForms() {
        Visitor visitor = new Visitor(site);
        keep("a pasted list", visitor.post("/classify/batch", "titles", TYPED));
        String cell = '"' + TYPED.replace("\"", "\"\"") + '"';
        String run = visitor.begin(
                IN_PATH.replace("\"", "%22") + ".csv",
                "job title,%s\nBiomedical Engineer,%s\n%s,x\n".formatted(cell, cell, cell));
        keep("what a list may be", visitor.get(run));
        visitor.awaitEnd(run);
        keep("what was found", visitor.get(run));
        keep("all of it", visitor.get(run + "?show=" + encoded(TYPED) + "&page=" + encoded(TYPED)));
        keep("the result", visitor.get(run + "/result.csv"));
        for (String field : Set.of("show", "page", "turn", "choice.1", "answer", "rest")) {
            keep("correcting " + field, visitor.post(run + "/corrections", field, TYPED));
        }
        keep("starting", visitor.post(run, "seen", TYPED, "title", TYPED));
    }

    private void typeIntoJson() throws Exception {
        String typed = '"' + TYPED.replace("\"", "\\\"").replace("\r\n", "\\r\\n") + '"';
        for (String field : Set.of("title", "description", "employer", "department", "country", "language", "none")) {
            String body = field.equals("title")
                    ? "{\"title\":%s}".formatted(typed)
                    : "{\"title\":\"BMET\",\"%s\":%s}".formatted(field, typed);
            keep("JSON " + field, post("/api/v1/classifications", body));
            keep("JSON of many " + field, post("/api/v1/classifications/batch", "[" + body + "]"));
        }
        keep("no JSON", post("/api/v1/classifications", TYPED));
    }

    private void get(String address) throws Exception {
        keep(address, http.send(HttpRequest.newBuilder(site.resolve(address)).build(), BodyHandlers.ofString()));
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        return http.send(
                HttpRequest.newBuilder(site.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    private void keep(String what, HttpResponse<String> answer) {
        answers.put(what, answer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The names that a handler reads, a form's among them. */
    private static Set<String> parameters(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> !parameter.hasParameterAnnotation(PathVariable.class))
                .flatMap(TypedTextTests::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
        }
        if (Map.class.isAssignableFrom(type)) {
            return Stream.of("role");
        }
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        if (named == null && !BeanUtils.isSimpleProperty(type)) {
            return Stream.empty();
        }
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return Stream.of(named == null || named.name().isEmpty() ? parameter.getParameterName() : named.name());
    }

    private Stream<HttpResponse<String>> pages() {
        return answers.values().stream()
                .filter(answer -> answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("text/html"))
                        .isPresent());
    }

    @Test
    void someAnswersRepeatIt() {
        assertThat(answers).hasSizeGreaterThan(150);
        assertThat(pages().filter(page -> page.body().contains(WORD))).hasSizeGreaterThan(20);
    }

    @Test
    void itBreaksNothing() {
        assertThat(answers.entrySet().stream()
                        .filter(answer -> answer.getValue().statusCode() >= 500)
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void itIsNeverMarkup() {
        assertThat(answers.entrySet().stream()
                        .filter(answer -> pages().anyMatch(answer.getValue()::equals))
                        .filter(answer -> !Jsoup.parse(answer.getValue().body())
                                .select("#zq7")
                                .isEmpty())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void itIsNeverReckoned() {
        assertThat(answers.entrySet().stream()
                        .filter(answer -> answer.getValue().body().contains(SUM))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void itIsNeverAHeader() {
        assertThat(answers.values())
                .noneMatch(answer -> answer.headers().firstValue("X-Zq7").isPresent());
    }

    @Test
    void itIsNeverLogged() {
        assertThat(log).doesNotContain(WORD).doesNotContain(SUM);
    }
}
