package org.htmdirectory.platform.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(controllers = StaticPageController.class, properties = "htm.site.contact=mailto:help@example.org")
class StaticPageControllerTests {

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/accessibility", "/privacy"})
    void everyPageStandsInTheLayoutAndNamesTheContact(String address) throws Exception {
        mvc.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("<main id=\"main\">")))
                .andExpect(content().string(containsString("href=\"#main\"")))
                .andExpect(content().string(containsString("href=\"mailto:help@example.org\">help@example.org</a>")));
    }

    @Test
    void noPageNeedsWhatThePolicyForbids() throws Exception {
        mvc.perform(get("/about"))
                .andExpect(content().string(not(containsString("style=\""))))
                .andExpect(content().string(not(containsString("<style"))))
                .andExpect(content().string(not(containsString("onclick"))));
    }

    @Test
    void whoAcceptsNoHtmlIsNotSentAny() throws Exception {
        mvc.perform(get("/about").accept(MediaType.APPLICATION_XML)).andExpect(status().isNotAcceptable());
    }
}
