package org.htmdirectory.api.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ClassificationsApiTests {

    private static final String ONE = "/api/v1/classifications";
    private static final String MANY = "/api/v1/classifications/batch";

    @Autowired
    private RestTestClient client;

    @Test
    void aKnownTitleIsARoleWithItsLevelCodesAndReasons() {
        answer("{\"title\": \"BMET II\"}")
                .jsonPath("$.title")
                .isEqualTo("BMET II")
                .jsonPath("$.verdict")
                .isEqualTo("role")
                .jsonPath("$.role.slug")
                .isEqualTo("biomedical-equipment-technician")
                .jsonPath("$.role.family")
                .isEqualTo("technician")
                .jsonPath("$.level")
                .isEqualTo("II")
                .jsonPath("$.confidence")
                .value(Double.class, confidence -> assertThat(confidence).isBetween(0.5, 1.0))
                .jsonPath("$.candidates[0].role.slug")
                .isEqualTo("biomedical-equipment-technician")
                .jsonPath("$.codes[?(@.scheme=='us-soc-2018')].code")
                .isEqualTo("49-9062")
                .jsonPath("$.codes[?(@.scheme=='us-soc-2018')].match")
                .isEqualTo("broad")
                .jsonPath("$.reasons[0].kind")
                .isEqualTo("title")
                .jsonPath("$.reasons[0].to")
                .isNumber()
                .jsonPath("$.edition")
                .isNumber()
                .jsonPath("$.model")
                .isNotEmpty();
    }

    @Test
    void theCodesSayWhichToUseFirstAndForWhat() {
        answer("{\"title\": \"BMET II\"}")
                .jsonPath("$.codes[?(@.scheme=='us-soc-2018' && @.first==true)].code")
                .isEqualTo("49-9062")
                .jsonPath("$.codes[?(@.scheme=='us-soc-2018' && @.first==true)].use")
                .isEqualTo("US forms and surveys")
                .jsonPath("$.codes[?(@.first==false && @.use!=null)]")
                .isEmpty()
                .jsonPath("$.codes[?(@.first==true)].scheme")
                .value(
                        List.class,
                        lists -> assertThat(lists).doesNotHaveDuplicates().hasSizeGreaterThan(3));
    }

    @Test
    void everyFieldOfTheContractIsThereEvenWhereItIsNull() {
        assertThat(fields("{\"title\": \"🙂\"}"))
                .containsKeys(
                        "title",
                        "verdict",
                        "role",
                        "level",
                        "specialties",
                        "credentials",
                        "confidence",
                        "candidates",
                        "codes",
                        "outside",
                        "question",
                        "reasons",
                        "edition",
                        "model")
                .containsEntry("verdict", "unknown")
                .containsEntry("role", null)
                .containsEntry("level", null)
                .containsEntry("outside", null)
                .containsEntry("question", null)
                .containsEntry("codes", List.of())
                .doesNotContainKey("id");
    }

    @Test
    void anAmbiguousTitleAsksTheQuestionThatSettlesIt() {
        answer("{\"title\": \"Biomedical Engineer\"}")
                .jsonPath("$.verdict")
                .isEqualTo("ambiguous")
                .jsonPath("$.role")
                .isEmpty()
                .jsonPath("$.candidates[1].role.slug")
                .isNotEmpty()
                .jsonPath("$.question.text")
                .isNotEmpty()
                .jsonPath("$.question.options[1].label")
                .isNotEmpty();
    }

    @Test
    void aLookalikeIsOutsideAndSaysWhatItIs() {
        answer("{\"title\": \"X-ray Technician\"}")
                .jsonPath("$.verdict")
                .isEqualTo("outside")
                .jsonPath("$.outside.scheme")
                .isEqualTo("us-soc-2018")
                .jsonPath("$.outside.code")
                .isEqualTo("29-2034")
                .jsonPath("$.outside.name")
                .isNotEmpty()
                .jsonPath("$.outside.why")
                .isNotEmpty();
    }

    @Test
    void whatIsGivenAsNullCountsAsNotGiven() {
        answer("{\"id\": null, \"title\": \"BMET II\", \"description\": null, \"employer\": null}")
                .jsonPath("$.verdict")
                .isEqualTo("role");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"null\"}",
                "{\"title\": \"биомед tech 技士 طبيب\"}",
                "{\"title\": \"\\u0000\\u202Ebmet\"}",
                "{\"title\": \"</script><script>alert(1)</script>\"}",
                "\uFEFF{\"title\": \"BMET\"}"
            })
    void anyOtherTitleIsAnswered(String body) {
        assertThat(fields(body)).containsKey("verdict");
    }

    @Test
    void aBatchIsAnsweredInItsOrderWithEachJobsOwnId() {
        post(
                        MANY,
                        "[{\"id\": \"b\", \"title\": \"BMET II\"}, {\"title\": \"🙂\"}, {\"id\": \"a\", \"title\": \"BMET I\"}]")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.edition")
                .isNumber()
                .jsonPath("$.results.length()")
                .isEqualTo(3)
                .jsonPath("$.results[0].id")
                .isEqualTo("b")
                .jsonPath("$.results[0].level")
                .isEqualTo("II")
                .jsonPath("$.results[1].id")
                .doesNotExist()
                .jsonPath("$.results[2].id")
                .isEqualTo("a")
                .jsonPath("$.results[2].edition")
                .isNumber()
                .jsonPath("$.results[2].model")
                .isNotEmpty();
    }

    @Test
    void oneEmployerAndDepartmentHoldForAllJobsOfABatchThatSayNothingElse() {
        post(MANY, """
                        {"employer": "Mercy Hospital", "department": null, "jobs": [
                            {"title": "Biomedical Engineer"},
                            {"title": "Biomedical Engineer", "employer": "Ford Motor Company"},
                            {"title": "Technician", "department": "Clinical Engineering"}]}
                        """)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.results[0].role.slug")
                .isEqualTo("clinical-engineer")
                .jsonPath("$.results[1].role")
                .isEmpty()
                .jsonPath("$.results[2].role.slug")
                .isEqualTo("biomedical-equipment-technician");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|jobs",
                "{\"title\": \"BMET\"}|title",
                "{\"jobs\": {}}|jobs",
                "{\"employer\": \"Mercy\"}|jobs",
                "{\"employer\": 7, \"jobs\": []}|employer",
                "{\"jobs\": [], \"description\": \"x\"}|description",
                "{\"jobs\": [], \"jobs\": []}|jobs",
                "{\"jobs\": [], \"employer\": \"a\", \"employer\": \"b\"}|employer",
                "{\"jobs\": [], \"country\": []}|country",
                "{\"jobs\": [], \"language\": \"xx\"}|language"
            })
    void aBadBatchWithSharedFieldsIsAProblemThatNamesTheField(String body, String field) {
        post(MANY, body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value(fields -> assertThat(fields.toString()).contains(field));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000})
    void aBatchMayHoldUpToAThousandJobs(int jobs) {
        post(MANY, batchOf(jobs))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.results.length()")
                .isEqualTo(jobs);
    }

    @Test
    void theLongestJobIsAnswered() {
        String longest = "{\"id\": \"%s\", \"title\": \"%s\", \"description\": \"%s\", \"employer\": \"%s\"}"
                .formatted("i".repeat(200), "字".repeat(300), "\\u5b57".repeat(5_000), "e".repeat(200));
        post(ONE, longest).expectStatus().isOk();
        post(MANY, "[" + longest + "]").expectStatus().isOk();
    }

    static Stream<Arguments> badJobs() {
        return Stream.of(
                Arguments.of("{}", "title"),
                Arguments.of("{\"title\": \"\"}", "title"),
                Arguments.of("{\"title\": \" \\t\\u00a0\\u200b\"}", "title"),
                Arguments.of("{\"title\": null}", "title"),
                Arguments.of("{\"title\": 7}", "title"),
                Arguments.of("{\"title\": [\"BMET\"]}", "title"),
                Arguments.of("{\"title\": {\"text\": \"BMET\"}}", "title"),
                Arguments.of("{\"title\": \"" + "x".repeat(301) + "\"}", "title"),
                Arguments.of("{\"title\": \"\\ud83d\"}", "title"),
                Arguments.of("{\"title\": \"BMET\", \"title\": \"CBET\"}", "title"),
                Arguments.of("{\"title\": \"BMET\", \"description\": \"" + "x".repeat(5_001) + "\"}", "description"),
                Arguments.of("{\"title\": \"BMET\", \"description\": false}", "description"),
                Arguments.of("{\"title\": \"BMET\", \"employer\": \"" + "x".repeat(201) + "\"}", "employer"),
                Arguments.of("{\"title\": \"BMET\", \"employer\": 1.5}", "employer"),
                Arguments.of("{\"title\": \"BMET\", \"country\": \"" + "x".repeat(101) + "\"}", "country"),
                Arguments.of("{\"title\": \"BMET\", \"language\": \"klingon, of course\"}", "language"),
                Arguments.of("{\"title\": \"BMET\", \"language\": \"xx\"}", "language"),
                Arguments.of("{\"title\": \"BMET\", \"id\": 1}", "id"),
                Arguments.of("{\"title\": \"BMET\", \"titel\": \"BMET\"}", "titel"),
                Arguments.of("{\"title\": \"BMET\", \"Title\": {\"a\": [1]}}", "Title"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("badJobs")
    void aBadJobIsAProblemThatNamesItsField(String body, String field) {
        refused(ONE, body).jsonPath("$.errors[0].field").isEqualTo(field);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("badJobs")
    void aBadJobOfABatchIsAResultThatNamesItsFieldAmongTheOthers(String body, String field) {
        String good = "{\"title\": \"BMET II\"}";
        answers("[" + String.join(",", good, body, good) + "]")
                .jsonPath("$.results.length()")
                .isEqualTo(3)
                .jsonPath("$.results[0].verdict")
                .isEqualTo("role")
                .jsonPath("$.results[1].problem.status")
                .isEqualTo(400)
                .jsonPath("$.results[1].problem.detail")
                .isNotEmpty()
                .jsonPath("$.results[1].problem.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.results[1].verdict")
                .doesNotExist()
                .jsonPath("$.results[2].verdict")
                .isEqualTo("role");
    }

    @Test
    void aBadJobKeepsItsIdWhereItCanBeRead() {
        answers("""
                [{"id": "a", "title": " "}, {"titel": "BMET", "id": "b"}, {"id": 7, "title": "BMET"},
                 {"id": "%s", "title": "BMET"}]
                """.formatted("x".repeat(201)))
                .jsonPath("$.results[0].id")
                .isEqualTo("a")
                .jsonPath("$.results[1].id")
                .isEqualTo("b")
                .jsonPath("$.results[2].id")
                .doesNotExist()
                .jsonPath("$.results[3].id")
                .doesNotExist()
                .jsonPath("$.results[3].problem.errors[0].field")
                .isEqualTo("id");
    }

    @Test
    void everyFaultOfAJobIsNamedUpToTwenty() {
        String fields =
                IntStream.range(0, 30).mapToObj(at -> "\"f" + at + "\": 1").collect(Collectors.joining(","));
        answers("[{" + fields + "}]")
                .jsonPath("$.results[0].problem.errors.length()")
                .isEqualTo(20);
    }

    @Test
    void faultsOfEveryKindAreNamedJobByJob() {
        answers("[{\"titel\": \"BMET\"}, 7, {\"title\": [[]], \"employer\": 1}, {\"title\": \"\", \"id\": null}]")
                .jsonPath("$.results[0].problem.detail")
                .isEqualTo("titel is not a field of a job, which are id, title, description, employer, department,"
                        + " country and language; title must be given")
                .jsonPath("$.results[1].problem.detail")
                .isEqualTo("job must be an object with a title")
                .jsonPath("$.results[2].problem.detail")
                .isEqualTo("title must be text; employer must be text")
                .jsonPath("$.results[3].problem.detail")
                .isEqualTo("title must not be blank");
    }

    @Test
    void aTextOfManyTimesTheLengthIsOneJobsFault() {
        String longest = "{\"title\": \"BMET\", \"description\": \"%s\"}".formatted("x".repeat(50_000));
        answers("[{\"title\": \"BMET\"}, " + longest + "]")
                .jsonPath("$.results[1].problem.detail")
                .isEqualTo("description must not be longer than 5,000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "\"BMET\"", "[]", "[{\"title\": \"BMET\"}]", "true"})
    void anItemThatIsNoJobIsAResultThatSaysSo(String item) {
        answers("[{\"title\": \"BMET\"}, %s, {\"title\": \"BMET\"}]".formatted(item))
                .jsonPath("$.results[1].problem.errors[0].field")
                .isEqualTo("job")
                .jsonPath("$.results[2].verdict")
                .isEqualTo("role");
    }

    @Test
    void aBadJobAmongJobsWithSharedFieldsIsAResultToo() {
        answers(
                        "{\"jobs\": [{\"title\": \"BMET\"}, {}], \"employer\": \"Mercy\", \"country\": \"US\", \"language\": \"en\"}")
                .jsonPath("$.results[0].verdict")
                .isEqualTo("role")
                .jsonPath("$.results[1].problem.detail")
                .isEqualTo("title must be given");
    }

    @Test
    void whereTheWorkIsAndInWhichLanguageMayBeSaid() {
        answer("{\"title\": \"Técnico en electromedicina\", \"country\": \"Spain\", \"language\": \"es-ES\"}")
                .jsonPath("$.verdict")
                .isNotEmpty();
    }

    static Stream<Arguments> bodiesThatAreNotOne() {
        return Stream.of(
                Arguments.of(ONE, ""),
                Arguments.of(ONE, " "),
                Arguments.of(ONE, "null"),
                Arguments.of(ONE, "[]"),
                Arguments.of(ONE, "[{\"title\": \"BMET\"}]"),
                Arguments.of(ONE, "\"BMET\""),
                Arguments.of(ONE, "title=BMET"),
                Arguments.of(ONE, "{\"title\": \"BMET\""),
                Arguments.of(ONE, "{\"title\": \"BMET\"} {\"title\": \"BMET\"}"),
                Arguments.of(ONE, "{\"title\": \"BMET\",}"),
                Arguments.of(ONE, "{\"title\": \"\u0001\"}"),
                Arguments.of(ONE, "{\"a\":".repeat(5_000)),
                Arguments.of(MANY, ""),
                Arguments.of(MANY, "[{\"title\": \"BMET\"}"),
                Arguments.of(MANY, "[{\"title\": \"BMET\"}]]"),
                Arguments.of(MANY, batchOf(1_001)));
    }

    @ParameterizedTest
    @MethodSource("bodiesThatAreNotOne")
    void aBodyThatIsNotWhatIsAskedForIsAProblemThatSaysSo(String address, String body) {
        refused(address, body).jsonPath("$.errors[0].field").isEqualTo("body");
    }

    @Test
    void textThatIsNotUnicodeIsAProblem() {
        client.post()
                .uri(ONE)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new byte[] {'{', '"', 't', 'i', 't', 'l', 'e', '"', ':', '"', (byte) 0xFF, '"', '}'})
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("body");
    }

    @Test
    void aBodyInNoKnownEncodingIsAProblem() {
        client.post()
                .uri(ONE)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new byte[] {0, 0, (byte) 0xFF, (byte) 0xFE, 0, 0})
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("body");
    }

    @Test
    void aBodyThatIsTooLargeIsAProblemWithStatus413() {
        post(ONE, "{\"title\": \"BMET\", \"description\": \"" + "x".repeat(100_000) + "\"}")
                .expectStatus()
                .isEqualTo(413)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.detail")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ONE, MANY})
    void anotherFormatIsAProblemWithStatus415(String address) {
        client.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("title=BMET")
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {ONE, MANY})
    void anotherMethodIsAProblemWithStatus405(String address) {
        client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals("Allow", "POST")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void nothingOfWhatWasSentIsLogged(CapturedOutput output) {
        post(ONE, "{\"title\": \"SECRET\"}").expectStatus().isOk();
        post(ONE, "{\"title\": \"SECRET\", \"SECRET\": 1}").expectStatus().isBadRequest();
        post(ONE, "{\"title\": SECRET}").expectStatus().isBadRequest();
        post(ONE, "SECRET".repeat(10_000)).expectStatus().is4xxClientError();

        assertThat(output).doesNotContain("SECRET");
    }

    private static String batchOf(int jobs) {
        return "["
                + String.join(
                        ",",
                        Stream.generate(() -> "{\"title\": \"BMET II\"}")
                                .limit(jobs)
                                .toList())
                + "]";
    }

    private RestTestClient.BodyContentSpec answer(String body) {
        return post(ONE, body).expectStatus().isOk().expectBody();
    }

    private RestTestClient.BodyContentSpec answers(String body) {
        return post(MANY, body).expectStatus().isOk().expectBody();
    }

    private Map<String, Object> fields(String body) {
        String answer = post(ONE, body)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readValue(answer, new TypeReference<>() {});
    }

    private RestTestClient.BodyContentSpec refused(String address, String body) {
        return post(address, body)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(400)
                .jsonPath("$.detail")
                .isNotEmpty();
    }

    private RestTestClient.ResponseSpec post(String address, String body) {
        return client.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }
}
