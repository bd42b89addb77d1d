package org.htmdirectory.titles.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.reading.verdict.Job;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class TitlePagesTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private Terminology terminology;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "🙂",
                "!!!",
                "طبيب أسنان",
                "\u202Ebmet",
                "\u0000",
                "' or 1=1; drop table title; --",
                "${7*7} #{7*7} __${7*7}__",
                "../../etc/passwd",
                "%",
                "%zz"
            })
    void anyTextIsAnsweredWithAPage(String text) {
        client.get()
                .uri("/titles?q={q}", text)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML);
    }

    @ParameterizedTest
    @CsvSource({
        "49-9062, /codes/us-soc-2018/49-9062",
        "' 49-9062.00', /codes/onet-soc-2019/49-9062.00",
        "15.0401, /codes/cip-2020/15.0401"
    })
    void aCodeIsAnsweredWithItsPage(String code, String address) {
        client.get()
                .uri("/titles?q={q}", code)
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .value("Location", location -> assertThat(location).endsWith(address));
    }

    @Test
    void markupInAQueryIsShownAsText() {
        client.get()
                .uri("/titles?q={q}", "<script>alert(1)</script>")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert"));
    }

    @Test
    void aQueryOfTenThousandCharactersIsCutAndThePageSaysSo() {
        client.get()
                .uri("/titles?q={q}", "x".repeat(10_000))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("longer than 300 characters"));
    }

    @Test
    void theFieldTakesAsManyCharactersAsAreRead() {
        assertThat(page("/titles")).contains("maxlength=\"" + Job.LONGEST_TITLE + "\"");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "/titles?page=999999, 404",
        "/titles?page=0, 400",
        "/titles?page=-1, 400",
        "/titles?page=two, 400",
        "/titles?kind=nonsense, 400",
        "/titles/no-such-title, 404"
    })
    void aWrongAddressIsAPageWithTheRightStatus(String address, int status) {
        client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"BMET-II, /titles/bmet-ii", "Técnico-en-Electromedicina, /titles/tecnico-en-electromedicina"})
    void anotherSpellingOfAnAddressLeadsToThePermanentOne(String alias, String address) {
        client.get()
                .uri("/titles/{alias}", alias)
                .exchange()
                .expectStatus()
                .isEqualTo(301)
                .expectHeader()
                .location(address);
    }

    @Test
    void theAddressOfATitleThatWasDroppedLeadsToALookupOfItsWords() {
        client.get()
                .uri("/titles/biomed-manager")
                .exchange()
                .expectStatus()
                .isEqualTo(301)
                .expectHeader()
                .location("/titles?q=Biomed%20Manager");
    }

    @Test
    void theNameOfAGroupSaysThatItCoversMore() {
        assertThat(page("/titles/addetti-alla-costruzione-e-riparazione-di-strumenti-di-precisione"))
                .contains("is the official name of a group. It covers more than this role:")
                .doesNotContain("another name for", "stands for");
    }

    @Test
    void anAmbiguousTitleSaysSo() {
        assertThat(page("/titles/biomedical-engineer")).contains("is ambiguous: it stands for more than one job.");
    }

    @Test
    void aPlainTitleNamesItsRole() {
        assertThat(page("/titles/bmet-ii")).contains("stands for", "another name for", "level II");
    }

    @ParameterizedTest
    @CsvSource({
        "/titles?q=anesthesia equipment specialist, <span>is probably</span>",
        "/titles?q=bio med tech, <span>is probably</span>",
        "/titles?q=bmet ii, <span>is</span>",
        "/titles/anesthesia-equipment-specialist, probably stands for",
        "/search?q=anesthesia equipment specialist, It probably stands for",
        "/search?q=bmet ii, It stands for"
    })
    void aTitleThatNoSourceSettlesIsSaidAsProbable(String address, String verb) {
        assertThat(PageText.of(client, address, 200)).contains(verb);
    }

    @Test
    void theMarkOfDoubtIsTheWholeOfWhatIsSaidOfHowSureWeAre() {
        assertThat(page("/titles?q=anesthesia+equipment+specialist"))
                .containsPattern(
                        "How sure we are of this title:\\s*<a class=\"doubt[^>]*>[^<]*</a>\\s*<span class=\"cite\">");
    }

    @Test
    void theOfficialListIsCitedBeforeOneThatNamesNoSources() {
        assertThat(page("/titles?q=medical+equipment+repairer"))
                .contains("onetonline.org/link/summary/49-9062.00")
                .doesNotContain("does not name its sources");
    }

    @Test
    void theFederalListIsCitedForAFederalTitle() {
        assertThat(page("/titles?q=GS-1601+Biomedical+Equipment+Support+Specialist"))
                .containsPattern("How sure we are of this title:[^§]{0,400}opm\\.gov/policy-data-oversight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAMI", "Texas", "CBET"})
    void whatIsNoJobTitleLeadsToTheSearchOfTheWholeSite(String words) {
        assertThat(page("/titles?q=" + words)).contains("href=\"/search?q=" + words + "\"");
    }

    @Test
    void theListSaysHowManyOfItsTitlesAreInUseAsTheFirstPageDoes() {
        String inUse = Figures.count(terminology.namesInUse());

        assertThat(page("/")).contains(">" + inUse + "<");
        assertThat(page("/titles")).contains(">" + inUse + "</span> names that people use");
    }

    @Test
    void theTableOfTitlesHasARowForEveryTitle() {
        String csv = client.get()
                .uri("/titles.csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(csv.lines()).hasSizeGreaterThan(1_500).anyMatch(line -> line.startsWith("BMET II,bmet-ii,en,US,"));
    }

    @Test
    void aPageIsNotSentAgainWhileItsEditionLasts() {
        String etag = client.get()
                .uri("/titles/bmet-ii")
                .exchange()
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();

        client.get()
                .uri("/titles/bmet-ii")
                .header("If-None-Match", etag)
                .exchange()
                .expectStatus()
                .isNotModified();
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
