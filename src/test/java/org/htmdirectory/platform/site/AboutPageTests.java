package org.htmdirectory.platform.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(StaticPageController.class)
class AboutPageTests {

    @Autowired
    private MockMvc mvc;

    @Test
    void aCopyWithoutAnAddressAsksNobodyToWriteButSaysHowAFactIsCorrected() throws Exception {
        mvc.perform(get("/about"))
                .andExpect(content().string(containsString("whoever runs a copy can correct a row there")))
                .andExpect(content().string(not(containsString("Tell us which page"))));
    }
}
