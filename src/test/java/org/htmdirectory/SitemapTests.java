package org.htmdirectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ApplicationTest
class SitemapTests {

    private static final String SHORTLIST = "shortlist";

    @Autowired
    private RestTestClient client;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everySectionOfTheSiteIsInTheSitemapButVisitorsOwnLists() {
        assertThat(paths())
                .extracting(SitemapTests::section)
                .containsAll(sections())
                .doesNotContain(SHORTLIST);
    }

    @Test
    void everyKindOfPageIsInTheSitemap() {
        assertThat(paths())
                .contains(
                        "/classify",
                        "/codes",
                        "/codes/us-soc-2018",
                        "/codes/us-soc-2018/49-9062",
                        "/outlook",
                        "/outlook/49-9062",
                        "/areas/united-states",
                        "/certifications",
                        "/certifications/certified-biomedical-equipment-technician",
                        "/programs",
                        "/programs/aami-bmet-apprenticeship",
                        "/titles/bmet-ii",
                        "/roles/clinical-engineer",
                        "/roles/compare")
                .doesNotHaveDuplicates();
    }

    private Set<String> sections() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().isAnnotationPresent(PageController.class))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(pattern -> !pattern.endsWith(".csv"))
                .map(SitemapTests::section)
                .filter(section -> !section.equals(SHORTLIST))
                .collect(Collectors.toSet());
    }

    private List<String> paths() {
        String map = client.get()
                .uri("/sitemap.xml")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return Arrays.stream(map.split("<loc>"))
                .skip(1)
                .map(entry -> entry.substring(0, entry.indexOf("</loc>")).replaceFirst("https?://[^/]+", ""))
                .toList();
    }

    private static String section(String path) {
        return path.split("/", 3)[1];
    }
}
