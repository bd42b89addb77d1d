package org.htmdirectory.labor.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class OfficialPagesTests {

    @Autowired
    private RestTestClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/codes",
                "/codes/us-soc-2018",
                "/codes/us-soc-2018/49-9062",
                "/codes/esco-1-2/3114.1.5",
                "/outlook",
                "/outlook/49-9062",
                "/outlook/17-2031",
                "/outlook/15-1122",
                "/outlook/15-1299",
                "/outlook/00-0000",
                "/areas/united-states",
                "/areas/ohio",
                "/areas/traverse-city-mi"
            })
    void opensEveryKindOfPage(String address) {
        assertThat(page(address)).contains("<h1").doesNotContain("null", " th:");
    }

    @Test
    void saysGrowthInASentenceFirst() {
        assertThat(page("/outlook/49-9062"))
                .contains("The US government expects 18.4% more of these jobs in 2033 than in 2023")
                .contains("+12.9%")
                .contains("copy at ");
    }

    @Test
    void saysWhatAProjectionIsWorthAndWhyJobsComeOpen() {
        assertThat(page("/outlook/49-9062"))
                .contains(
                        "2014–24 was to bring +6.1% and brought +41.7%",
                        "Of 7.3 thousand openings expected a year over 2024–34, 0.8 thousand come from growth")
                .contains("Hospitals; state, local, and private", "$74,560");
    }

    @ParameterizedTest
    @CsvSource({"outcomes,2014", "openings,2024", "employers,Hospitals", "schooling,2021-22"})
    void givesEachTableOfACodeAsAFileWithItsCitation(String table, String holds) {
        assertThat(file("/outlook/49-9062/" + table + ".csv"))
                .startsWith("code,")
                .contains(holds, "US Bureau of Labor Statistics");
        assertThat(file("/outlook/29-2099/" + table + ".csv")).startsWith("code,");
    }

    @Test
    void lowerPayThanTheYearBeforeIsToldWithACaution() {
        assertThat(page("/outlook/49-9062"))
                .contains(
                        "In May 2024 the middle was $62,630, which is more.",
                        "BLS does not encourage",
                        "ctdol.state.ct.us");
        assertThat(page("/outlook/15-1212")).doesNotContain("BLS does not encourage");
    }

    @Test
    void showsAWithheldFigureWithItsMark() {
        assertThat(page("/areas/traverse-city-mi")).contains("doubt-suppressed");
    }

    @ParameterizedTest
    @CsvSource({
        "/codes/us-soc-2018/49-906,400",
        "/codes/us-soc-2018/19-1234,404",
        "/codes/nothing,404",
        "/codes/nothing/1,404",
        "/outlook/49-906,400",
        "/outlook/19-1234,404",
        "/outlook/nonsense.csv,400",
        "/areas/nowhere,404"
    })
    void refusesWhatIsNotThere(String address, int status) {
        client.get()
                .uri(address)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"/codes.csv,role", "/outlook.csv,code", "/outlook/49-9062.csv,code", "/areas/ohio.csv,code"})
    void givesEachTableAsAFile(String address, String firstColumn) {
        client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody(String.class)
                .value(text -> assertThat(text).startsWith(firstColumn + ",").contains("\r\n"));
    }

    private String page(String address) {
        return asked(address, MediaType.TEXT_HTML);
    }

    private String file(String address) {
        return asked(address, MediaType.ALL);
    }

    private String asked(String address, MediaType type) {
        return client.get()
                .uri(address)
                .accept(type)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
