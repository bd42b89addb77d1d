package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What stands around every page. */
@ApplicationTest
class FrameTests {

    private static final Pattern LIT = Pattern.compile("<a href=\"[^\"]*\" aria-current=\"(page|true)\">([^<]*)</a>");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");

    @Autowired
    private RestTestClient client;

    @Autowired
    private List<SitemapSection> sections;

    @ParameterizedTest
    @CsvSource({
        "/roles, page, Jobs",
        "/roles/clinical-engineer, true, Jobs",
        "/titles/bmet-ii, true, Jobs",
        "/shortlist, true, Jobs",
        "/start, page, Get started",
        "/careers/interests, true, Get started",
        "/programs, true, Schools and certifications",
        "/certifications, true, Schools and certifications",
        "/areas/texas, true, Pay and outlook",
        "/classify/quality, true, For employers",
        "/handouts, true, Counselors",
        "/careers/military, true, Veterans",
        "/organizations, true, The field",
        "/codes/us-soc-2018/49-9062, true, Codes",
        "/sources, page, Data and sources",
        "/api, page, API",
        "/about, page, About"
    })
    void thePartThatAPageBelongsToIsLit(String address, String current, String part) {
        assertThat(LIT.matcher(page(address)).results().map(lit -> lit.group(1) + " " + lit.group(2)))
                .contains(current + " " + part);
    }

    @Test
    void onlyTheFirstPageAndTheSearchBelongToNoPart() {
        List<String> firstParts = sections.stream()
                .flatMap(section -> section.addresses().stream())
                .filter(address -> SitePart.of(address).isEmpty())
                .toList();

        assertThat(firstParts).containsExactlyInAnyOrder("/", "/search");
    }

    @Test
    void everyPartHasAPage() {
        for (SitePart part : SitePart.values()) {
            if (!part.address().equals("/data")) {
                client.get().uri(part.address()).exchange().expectStatus().isOk();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/roles", "/roles/clinical-engineer", "/careers", "/outlook/49-9062", "/search?q=texas"})
    void theChosenStateStaysInEveryLinkToAPage(String address) {
        String page = page(address + (address.contains("?") ? "&" : "?") + "state=tx");

        assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(
                        link -> link.contains("state=") || link.matches(".*\\.(csv|json)(\\?.*)?|/(api|s|sources).*"));
    }

    @Test
    void theChosenStateStaysInFormsAndIsNamed() {
        assertThat(page("/roles?state=TX"))
                .contains("<input type=\"hidden\" name=\"state\" value=\"tx\"", "Shown for <strong>Texas</strong>");
    }

    @Test
    void theWholeCountryIsOneClickAway() {
        String page = page("/roles/compare?role=clinical-engineer&role=htm-manager&state=tx");

        assertThat(page).contains("/roles/compare?role=clinical-engineer&amp;role=htm-manager&amp;state=\"");
    }

    @Test
    void aPageWithoutAStateNamesNone() {
        assertThat(page("/roles")).doesNotContain("Shown for", "state=");
    }

    @Test
    void aStateThatIsNoneIsNotCarriedOn() {
        assertThat(LINK.matcher(page("/students?state=zz")).results().map(MatchResult::group))
                .noneMatch(link -> link.contains("state=zz"));
    }

    private String page(String address) {
        return client.get()
                .uri(java.net.URI.create(address))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
