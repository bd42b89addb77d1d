package org.htmdirectory.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class JsonApiTests {

    @Autowired
    private RestTestClient client;

    @Test
    void aTitleIsFoundWithItsRoleLevelAndReason() {
        client.get()
                .uri("/api/v1/titles?q=BMET II&limit=3")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.query")
                .isEqualTo("BMET II")
                .jsonPath("$.edition")
                .isNumber()
                .jsonPath("$.matches.length()")
                .isEqualTo(3)
                .jsonPath("$.matches[0].role.slug")
                .isEqualTo("biomedical-equipment-technician")
                .jsonPath("$.matches[0].roles[0].family")
                .isEqualTo("technician")
                .jsonPath("$.matches[0].equivalence")
                .isEqualTo("narrower")
                .jsonPath("$.matches[0].matched")
                .isEqualTo("exact")
                .jsonPath("$.matches[0].score")
                .isEqualTo(1.0);
    }

    @Test
    void anAmbiguousTitleHasNoOneRoleButSeveral() {
        client.get()
                .uri("/api/v1/titles?q=Biomedical Engineer")
                .exchange()
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("ambiguous")
                .jsonPath("$.matches[0].role")
                .isEmpty()
                .jsonPath("$.matches[0].roles")
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/titles?q={0}, $.matches[0], Addetti alla costruzione e riparazione di strumenti di precisione",
        "/api/v1/titles/{0}, $, addetti-alla-costruzione-e-riparazione-di-strumenti-di-precisione"
    })
    void theNameOfAGroupHasNoOneRoleInAnyAnswer(String address, String match, String title) {
        client.get()
                .uri(address, title)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath(match + ".kind")
                .isEqualTo("group")
                .jsonPath(match + ".role")
                .isEmpty();
    }

    @Test
    void aLookalikeSaysWhatItIsInstead() {
        client.get()
                .uri("/api/v1/titles?q=X-ray Technician")
                .exchange()
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("lookalike")
                .jsonPath("$.matches[0].role")
                .isEmpty()
                .jsonPath("$.matches[0].lookalikes[0].code")
                .isEqualTo("29-2034")
                .jsonPath("$.matches[0].lookalikes[0].scheme")
                .isEqualTo("us-soc-2018")
                .jsonPath("$.matches[0].lookalikes[0].occupation")
                .isNotEmpty()
                .jsonPath("$.matches[0].lookalikes[0].why")
                .isNotEmpty();
    }

    @Test
    void aTitleIsReadWithItsReadingsAndCitations() {
        client.get()
                .uri("/api/v1/titles/bmet-ii")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.readings[0].level")
                .isEqualTo("II")
                .jsonPath("$.citations[0].publisher")
                .isNotEmpty();
    }

    @Test
    void allRolesAreListed() {
        client.get()
                .uri("/api/v1/roles")
                .exchange()
                .expectBody()
                .jsonPath("$.roles.length()")
                .isEqualTo(35);
    }

    @Test
    void aRoleNamesItsCodesAndWhoSaysSo() {
        client.get()
                .uri("/api/v1/roles/biomedical-equipment-technician")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.codes[?(@.scheme=='us-soc-2018' && @.code=='49-9062')].match")
                .isEqualTo("broad")
                .jsonPath("$.codes[0].accordingTo")
                .isNotEmpty()
                .jsonPath("$.titles[0].slug")
                .isNotEmpty();
    }

    @Test
    void aRoleSaysWhichCodesToUseFirst() {
        client.get()
                .uri("/api/v1/roles/clinical-engineer")
                .exchange()
                .expectBody()
                .jsonPath("$.codes[?(@.scheme=='us-soc-2018' && @.first==true)].code")
                .isEqualTo("17-2031")
                .jsonPath("$.codes[?(@.scheme=='us-soc-2018' && @.first==true)].use")
                .isEqualTo("US forms and surveys");
    }

    @Test
    void aCodeSaysWhatItLumpsTogether() {
        client.get()
                .uri("/api/v1/codes/us-soc-2018/49-9062")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.covers")
                .isNotEmpty()
                .jsonPath("$.roles[?(@.role.slug=='biomedical-equipment-technician')].match")
                .isEqualTo("broad");
    }

    @Test
    void anOutlookHoldsEveryDecadeWithItsRelease() {
        client.get()
                .uri("/api/v1/outlook/49-9062")
                .exchange()
                .expectBody()
                .jsonPath("$.decades[?(@.baseYear==2023)].changePercent")
                .isEqualTo(18.4)
                .jsonPath("$.decades[?(@.baseYear==2024)].changePercent")
                .isEqualTo(12.9)
                .jsonPath("$.decades[?(@.baseYear==2025)].citation.secondHand")
                .isEqualTo(true);
    }

    @Test
    void anAreaGivesPayOfOneCodeWhereAsked() {
        client.get()
                .uri("/api/v1/areas/alabama?soc=49-9062")
                .exchange()
                .expectBody()
                .jsonPath("$.occupations.length()")
                .isEqualTo(1)
                .jsonPath("$.occupations[0].soc")
                .isEqualTo("49-9062");
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource({
        "/api/v1/titles?page=0, page",
        "/api/v1/titles?page=x, page",
        "/api/v1/codes?size=0, size",
        "/api/v1/areas?size=1001, size",
        "/api/v1/roles?page=99999999999, page",
        "/api/v1/roles?fields=slug%2Cnam, fields",
        "/api/v1/roles?fields=, fields",
        "/api/v1/titles/bmet-ii?fields=slug%2C%2Ctitle, fields",
        "/api/v1/roles?edition=first, edition",
        "/api/v1/roles?edition=-1, edition",
        "/api/v1/titles?q=, q",
        "/api/v1/titles?q=%00, q",
        "/api/v1/titles?q=%F0%9F%99%82, q",
        "/api/v1/titles?q=!%3F%E2%80%8B, q",
        "/api/v1/titles?q=bmet&limit=-1, limit",
        "/api/v1/titles?q=bmet&limit=51, limit",
        "/api/v1/titles?q=bmet&limit=many, limit"
    })
    void aBadParameterIsAProblemThatNamesIt(String address, String field) {
        client.get()
                .uri(URI.create(address))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.status")
                .isEqualTo(400);
    }

    @Test
    void aQueryOfTenThousandCharactersIsAProblemThatNamesIt() {
        client.get()
                .uri("/api/v1/titles?q={q}", "x".repeat(10_000))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("q");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/titles/no-such-title",
                "/api/v1/roles/no-such-role",
                "/api/v1/codes/us-soc-2018/19-1234",
                "/api/v1/codes/no-such-scheme/1",
                "/api/v1/outlook/11-1011",
                "/api/v1/areas/atlantis",
                "/api/v1/roles?page=2",
                "/api/v1/codes/no-such-scheme",
                "/api/v1/nothing-here"
            })
    void whatIsNotThereIsAProblemWithStatus404(String address) {
        client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(404)
                .jsonPath("$.detail")
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/codes/us-soc-2018/xx, 400",
        "/codes/us-soc-2018/19-1234, 404",
        "/codes/isco-08/74210, 400",
        "/codes/no-such-scheme/1, 404",
        "/outlook/xx, 400",
        "/outlook/11-1011, 404",
        "/outlook/49-9062, 200"
    })
    void aPageAndItsJsonAnswerWithOneStatus(String address, int status) {
        for (String start : new String[] {"", "/api/v1"}) {
            client.get().uri(start + address).exchange().expectStatus().isEqualTo(status);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/outlook/499062", "/api/v1/codes/us-soc-2018/499062", "/api/v1/areas/alabama?soc=499062"
            })
    void aMalformedCodeIsAProblemThatSaysWhatACodeLooksLike(String address) {
        client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("49-9062"));
    }

    @Test
    void aWrongMethodIsAProblemThatNamesTheRightOne() {
        client.post()
                .uri("/api/v1/roles")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals("Allow", "GET")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aFormatThatIsNotGivenIsAProblemWithStatus406() {
        client.get()
                .uri("/api/v1/roles")
                .accept(MediaType.APPLICATION_XML)
                .exchange()
                .expectStatus()
                .isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/titles",
                "/api/v1/titles/{slug}",
                "/api/v1/roles",
                "/api/v1/roles/{slug}",
                "/api/v1/codes",
                "/api/v1/codes/{scheme}",
                "/api/v1/codes/{scheme}/{code}",
                "/api/v1/outlook/{soc}",
                "/api/v1/areas",
                "/api/v1/areas/{slug}"
            })
    void theDescriptionNamesEveryAddress(String address) {
        String operation = "$.paths['" + address + "'].get";
        description()
                .jsonPath("$.paths.length()")
                .isEqualTo(12)
                .jsonPath(operation + ".summary")
                .isNotEmpty()
                .jsonPath(operation + ".tags[0]")
                .isNotEmpty()
                .jsonPath(operation + ".responses['200'].content['application/json']")
                .exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/classifications", "/api/v1/classifications/batch"})
    void theDescriptionSaysWhatToSendAndWhatIsRefused(String address) {
        String operation = "$.paths['" + address + "'].post";
        description()
                .jsonPath(operation + ".summary")
                .isNotEmpty()
                .jsonPath(operation + ".requestBody.content['application/json'].schema")
                .exists()
                .jsonPath(operation + ".responses['200'].content['application/json']")
                .exists()
                .jsonPath(operation + ".responses['400']")
                .exists()
                .jsonPath(operation + ".responses['413']")
                .exists()
                .jsonPath(operation + ".responses['415']")
                .exists()
                .jsonPath("$.components.schemas.JobResource.required[0]")
                .isEqualTo("title")
                .jsonPath("$.components.schemas.JobResource.properties.title.minLength")
                .isEqualTo(1)
                .jsonPath("$.components.schemas.JobResource.properties.title.maxLength")
                .isEqualTo(300)
                .jsonPath("$.components.schemas.JobResource.properties.title.pattern")
                .doesNotExist();
    }

    @Test
    void theDescriptionSaysWhatItIsAndWhoMayUseIt() {
        description()
                .jsonPath("$.info.title")
                .isEqualTo("HTM Directory")
                .jsonPath("$.info.version")
                .isEqualTo("v1")
                .jsonPath("$.info.license.identifier")
                .isEqualTo("Apache-2.0")
                .jsonPath("$.servers[0].url")
                .isEqualTo("/");
    }

    @Test
    void theDescriptionShowsWhatAProblemLooksLike() {
        String responses = "$.paths['/api/v1/codes/{scheme}/{code}'].get.responses";
        description()
                .jsonPath(responses + "['400'].content['application/problem+json'].schema['$ref']")
                .isEqualTo("#/components/schemas/ProblemResource")
                .jsonPath(responses + "['404'].content['application/problem+json']")
                .exists()
                .jsonPath("$.components.schemas.ProblemResource.properties.detail")
                .exists()
                .jsonPath("$.components.schemas.ProblemResource.properties.errors")
                .exists();
    }

    private RestTestClient.BodyContentSpec description() {
        return client.get()
                .uri("/api/v1/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }
}
