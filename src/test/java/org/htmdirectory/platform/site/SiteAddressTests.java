package org.htmdirectory.platform.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What a page calls itself is said by whoever runs the site, never by whoever asks for the page. */
class SiteAddressTests {

    @Nested
    @WebMvcTest(
            controllers = {StaticPageController.class, SitemapController.class},
            properties = "htm.site.address=https://directory.example.org")
    class WithAPublicAddress {

        @Autowired
        private MockMvc mvc;

        @Test
        void everyPageNamesItWhateverTheRequestCallsTheSite() throws Exception {
            mvc.perform(get("/about").header(HttpHeaders.HOST, "evil.example"))
                    .andExpect(content()
                            .string(containsString(
                                    "<link rel=\"canonical\" href=\"https://directory.example.org/about\">")))
                    .andExpect(
                            content()
                                    .string(
                                            containsString(
                                                    "<meta property=\"og:image\" content=\"https://directory.example.org/share/about.png\">")))
                    .andExpect(content().string(not(containsString("evil.example"))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/robots.txt", "/sitemap.xml"})
        void searchEnginesAreShownIt(String address) throws Exception {
            mvc.perform(get(address).header(HttpHeaders.HOST, "evil.example"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("https://directory.example.org/")))
                    .andExpect(content().string(not(containsString("evil.example"))))
                    .andExpect(header().doesNotExist(HttpHeaders.CACHE_CONTROL));
        }
    }

    @Nested
    @WebMvcTest(controllers = StaticPageController.class, properties = "htm.site.hosts=directory.test")
    class WithAHostOfItsOwn {

        @Autowired
        private MockMvc mvc;

        @Test
        void aPageNamesItsPictureThereButNoAddressForSearchEngines() throws Exception {
            mvc.perform(get("http://directory.test/about"))
                    .andExpect(content().string(containsString("content=\"http://directory.test/share/about.png\"")))
                    .andExpect(content().string(not(containsString("canonical"))));
        }
    }

    @Nested
    @ApplicationTest
    class OfTheApi {

        @Autowired
        private RestTestClient client;

        @Test
        void itsDescriptionDoesNotRepeatWhatTheRequestCallsTheSite() {
            client.get()
                    .uri("/api/v1/openapi.json")
                    .header(HttpHeaders.HOST, "evil.example")
                    .exchange()
                    .expectBody()
                    .jsonPath("$.servers[0].url")
                    .isEqualTo("/");
        }
    }

    @Nested
    @WebMvcTest({StaticPageController.class, SitemapController.class})
    class WithoutAPublicAddress {

        @Autowired
        private MockMvc mvc;

        @Test
        void aPageNamesNone() throws Exception {
            mvc.perform(get("/about").header(HttpHeaders.HOST, "evil.example"))
                    .andExpect(content().string(not(containsString("canonical"))))
                    .andExpect(content().string(not(containsString("og:url"))))
                    .andExpect(content().string(not(containsString("og:image"))))
                    .andExpect(content().string(not(containsString("evil.example"))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/robots.txt", "/sitemap.xml"})
        void searchEnginesAreShownTheRequestsAndNobodyKeepsTheAnswer(String address) throws Exception {
            mvc.perform(get("http://localhost" + address))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("http://localhost/")))
                    .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/robots.txt", "/sitemap.xml"})
        void aNameThatIsNotBelievedIsShownToNobody(String address) throws Exception {
            mvc.perform(get("http://directory.test" + address))
                    .andExpect(content().string(not(containsString("directory.test"))))
                    .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"));
        }
    }
}
