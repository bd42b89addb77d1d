package org.htmdirectory.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.htmdirectory.platform.edition.Edition;
import org.htmdirectory.platform.edition.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(SourcesController.class)
class SourcesControllerTests {

    private static final Dataset PROJECTIONS = new Dataset(
            "bls-ep",
            "Employment Projections",
            "Bureau of Labor Statistics",
            "statistics",
            "Public domain",
            null,
            "Source: Bureau of Labor Statistics",
            "https://www.bls.gov/emp/",
            "How many jobs there are and will be.",
            List.of(
                    new Release("new", "2025–35", "2026-08-27", null, true, "Not checked.", 12),
                    new Release("old", "2023–33", "2024-08", "https://www.bls.gov/emp/", false, null, 1_200)),
            1_205,
            new ReleaseCycle(
                    12,
                    new Citation(
                            "cycle",
                            "Bureau of Labor Statistics",
                            null,
                            null,
                            null,
                            "Frequently asked questions",
                            "https://www.bls.gov/emp/frequently-asked-questions.htm",
                            "2026-12-01",
                            Standing.OWN,
                            null)));

    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private Sources sources;

    @MockitoBean
    private Publishers publishers;

    @MockitoBean
    private Editions editions;

    @TestBean
    private Clock clock;

    static Clock clock() {
        return Clock.fixed(Instant.parse("2027-11-02T08:00:00Z"), ZoneOffset.UTC);
    }

    @BeforeEach
    void publish() {
        given(sources.datasets()).willReturn(List.of(PROJECTIONS));
        given(sources.facts()).willReturn(1_205L);
        given(editions.current())
                .willReturn(new Edition(3, Instant.parse("2026-11-22T08:00:00Z"), "0123abcd".repeat(8)));
    }

    @Test
    void everyReleaseIsShownWithItsDateAndFacts() throws Exception {
        mvc.perform(get("/sources"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("August 27, 2026")))
                .andExpect(content().string(containsString("August 2024")))
                .andExpect(content().string(containsString("1,200 facts")))
                .andExpect(content().string(containsString("Source: Bureau of Labor Statistics")));
    }

    @Test
    void aFactThatCitesTwoReleasesIsCountedOnce() throws Exception {
        mvc.perform(get("/sources"))
                .andExpect(content().string(containsString("<span>1,205</span> facts")))
                .andExpect(content().string(containsString("<dd>1,205</dd>")));
    }

    @Test
    void citationsFindTheirDatasetByItsAnchor() throws Exception {
        mvc.perform(get("/sources"))
                .andExpect(content().string(containsString("<article class=\"source columns\" id=\"bls-ep\">")));
    }

    @Test
    void onlyASecondHandReleaseIsMarked() throws Exception {
        String page = mvc.perform(get("/sources")).andReturn().getResponse().getContentAsString();
        String releases = page.substring(page.indexOf("<ul class=\"releases\">"), page.indexOf("</details>"));

        assertThat(releases.split("</li>"))
                .filteredOn(release -> release.contains("(read in a copy)"))
                .singleElement()
                .asString()
                .contains("2025–35");
    }

    @Test
    void aReleaseThatIsOutAndHeldInPartIsSaidBesideTheOneHeldInFull() throws Exception {
        mvc.perform(get("/sources"))
                .andExpect(content().string(containsString("<dd>2023–33, published August 2024</dd>")))
                .andExpect(content()
                        .string(containsString("2025–35 has been out since August 27, 2026; we hold only part")));
    }

    @Test
    void theSameAsATable() throws Exception {
        mvc.perform(get("/sources.csv"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.parseMediaType("text/csv")))
                .andExpect(content().string(startsWith("dataset,name,publisher,")))
                .andExpect(content()
                        .string(containsString(",new,2025–35,2026-08-27,https://www.bls.gov/emp/,true,12\r\n")));
    }

    @Test
    void whenTheNextReleaseIsDueIsSaidWithWhoSaysHowOftenTheyComeAndThatItIsOverdue() throws Exception {
        mvc.perform(get("/sources"))
                .andExpect(content().string(containsString("They come once a year, so around August 2027.")))
                .andExpect(content().string(containsString("frequently-asked-questions.htm")))
                .andExpect(content().string(containsString("It is overdue here")));
    }
}
