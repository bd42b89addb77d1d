package org.htmdirectory.labor.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class AreaPagesTests {

    @Autowired
    private RestTestClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/areas",
                "/areas?soc=17-2031&measure=pay&since=2003&sort=change&order=rising",
                "/areas?soc=17-3028&measure=quotient",
                "/areas?measure=per-thousand&sort=name&order=rising"
            })
    void opensEveryChoice(String address) {
        assertThat(page(address)).contains("<h1").doesNotContain("null", " th:");
    }

    @Test
    void tellsAssistiveTechnologyHowTheTableIsSorted() {
        assertThat(page("/areas?sort=pay")).containsOnlyOnce("aria-sort=\"descending\"");
        assertThat(page("/areas")).containsOnlyOnce("aria-sort=\"ascending\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/areas?soc=49-9061,400",
        "/areas?soc=11-9041,400",
        "/areas?measure=luck,400",
        "/areas?since=1999,400",
        "/areas?sort=luck,400"
    })
    void refusesWhatCannotBeChosen(String address, int status) {
        client.get().uri(address).exchange().expectStatus().isEqualTo(status);
    }

    @Test
    void givesTheTableAsAFileWithItsCitations() {
        assertThat(page("/areas.csv?soc=17-2031&since=2012"))
                .startsWith("area,area_name,code,year,employment")
                .contains("Texas,17-2031,2025", ",2012,", "US Bureau of Labor Statistics");
    }

    private String page(String address) {
        return client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
