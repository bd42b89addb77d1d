package org.htmdirectory.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists a page at a time, and what a request may say of any answer. */
@ApplicationTest
class ListsApiTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private Terminology terminology;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Wages wages;

    @Autowired
    private Editions editions;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/titles, titles, 97",
        "/api/v1/roles, roles, 10",
        "/api/v1/codes, schemes, 7",
        "/api/v1/codes/us-soc-2018, codes, 9",
        "/api/v1/areas, areas, 100"
    })
    void followingTheLinksReadsEveryRowOnce(String address, String name, int size) {
        Set<String> rows = new HashSet<>();
        int total = 0;
        int read = 0;
        for (String next = address + "?size=" + size; next != null; ) {
            JsonNode page = page(next);
            page.path(name).forEach(row -> rows.add(row.toString()));
            read += page.path(name).size();
            total = page.path("total").intValue();
            next = page.path("next").stringValue(null);
        }

        assertThat(rows).hasSize(total).hasSize(read).hasSizeGreaterThan(size);
    }

    @Test
    void theListsHoldAllThatTheDirectoryHas() {
        assertThat(total("/api/v1/titles")).isEqualTo(terminology.titles().size());
        assertThat(total("/api/v1/roles")).isEqualTo(terminology.roles().size());
        assertThat(total("/api/v1/codes")).isEqualTo(schemes.schemes().size());
        assertThat(total("/api/v1/areas")).isEqualTo(wages.areas().size());
    }

    @Test
    void aSchemeSaysHowManyCodesItsListHolds() {
        for (JsonNode scheme : page("/api/v1/codes").path("schemes")) {
            assertThat(total("/api/v1/codes/" + scheme.path("slug").stringValue()))
                    .isEqualTo(scheme.path("codes").intValue());
        }
    }

    @Test
    void aPageNamesThoseBesideItInItsHeader() {
        EntityExchangeResult<String> page = read("/api/v1/titles?page=2&size=10&fields=slug, title");

        assertThat(page.getResponseHeaders().get(HttpHeaders.LINK))
                .containsExactly("</api/v1/titles?page=3&size=10&fields=slug,title>; rel=\"next\", "
                        + "</api/v1/titles?page=1&size=10&fields=slug,title>; rel=\"prev\"");
    }

    @Test
    void aListOfOnePageNamesNone() {
        assertThat(read("/api/v1/roles").getResponseHeaders().get(HttpHeaders.LINK))
                .isNull();
        assertThat(page("/api/v1/roles").path("next").isNull()).isTrue();
        assertThat(page("/api/v1/roles").path("prev").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/roles/clinical-engineer?fields=slug,levels|slug,levels",
                "/api/v1/titles/bmet-ii?fields=role|role",
                "/api/v1/titles?q=bmet&fields=role,confidence|role,confidence"
            })
    void anAnswerHoldsTheFieldsThatWereChosen(String address, String fields) {
        assertThat(page(address).propertyNames()).containsExactly(fields.split(","));
    }

    @Test
    void ofAListEachRowHoldsTheFieldsThatWereChosen() {
        JsonNode page = page("/api/v1/roles?size=3&fields=name,slug");

        assertThat(page.propertyNames()).contains("edition", "total", "next", "prev", "roles");
        assertThat(page.path("roles"))
                .allSatisfy(role -> assertThat(role.propertyNames()).containsExactly("name", "slug"));
    }

    @Test
    void aFieldThatThereIsNotIsRefusedWithThoseThatThereAre() {
        client.get()
                .uri("/api/v1/roles?fields=slug,title")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("must be names from this list, with commas between them: slug, name, shortName, family,"
                        + " distinction, levels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/roles",
                "/api/v1/titles?q=bmet",
                "/api/v1/titles/bmet-ii",
                "/api/v1/codes/us-soc-2018/49-9062",
                "/api/v1/outlook/49-9062",
                "/api/v1/areas/texas"
            })
    void theEditionThatIsHeldAnswersAndNoOtherDoes(String address) {
        int held = editions.current().number();
        String and = address + (address.contains("?") ? "&" : "?") + "edition=";

        assertThat(page(and + held).path("edition").intValue()).isEqualTo(held);
        client.get()
                .uri(and + (held + 1))
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.held")
                .isEqualTo(held)
                .jsonPath("$.detail")
                .isEqualTo("Edition %d is not held here: edition %d is.".formatted(held + 1, held));
    }

    private int total(String address) {
        return page(address + "?size=1").path("total").intValue();
    }

    private JsonNode page(String address) {
        return JsonMapper.shared().readTree(read(address).getResponseBody());
    }

    private EntityExchangeResult<String> read(String address) {
        return client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult();
    }
}
