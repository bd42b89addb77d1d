package org.htmdirectory.titles.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class QualityPageTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private EvaluationTitles titles;

    @Test
    void theKeptFiguresAreOnThePage() {
        Score score = Scoreboard.kept()
                .result(Method.CLASSIFIER, false, Validation.SHIPPED)
                .orElseThrow()
                .score();

        assertThat(body("/classify/quality"))
                .contains(
                        score.first().percent(),
                        score.taken().percent(),
                        Method.BM25.label(),
                        Method.TRIGRAMS.label(),
                        "What was answered for what");
    }

    @Test
    void everyMethodIsInTheFigures() {
        assertThat(body("/classify/quality.csv"))
                .startsWith("method,employer_told,validation,figure,of,part,whole,value\r\n")
                .contains("classifier,true,shipped,first,,")
                .contains("exact-lookup,false,shipped,taken,,")
                .contains("bm25,false,shipped,among-three,,")
                .contains("trigrams,false,shipped,calibration-error,,,,0.");
    }

    @Test
    void whatCopiesAnsweredWithoutTheEmployerIsSaidWhereItIsKept() {
        String page = body("/classify/quality");

        assertThat(page.contains("rarely have it"))
                .isEqualTo(Scoreboard.kept()
                        .result(Method.CLASSIFIER, false, Validation.CROSS_VALIDATED)
                        .isPresent());
    }

    @Test
    void writtenTitlesAreOnThePageByLanguageAndByRole() {
        WrittenScore all = Scoreboard.kept().written().all();

        assertThat(body("/classify/quality"))
                .contains("All languages", "German", "Vietnamese", "/roles/clinical-asset-manager")
                .contains(all.first().percent(), "no model learned from them", "about half of them were looked at");
    }

    @Test
    void countriesWithTitlesEnoughAreOnThePage() {
        assertThat(body("/classify/quality")).contains("By country", "United States", "Canada</th>");
    }

    @Test
    void writtenTitlesAndCountriesAreInTheFigures() {
        assertThat(body("/classify/quality.csv"))
                .contains("classifier,true,shipped,written-first,,", "written-language-taken,de,", "country-first,CA,")
                .contains("written-role-among-three,clinical-engineer,")
                .doesNotContain("written-role-taken");
    }

    @Test
    void everyTitleIsInTheDownload() {
        assertThat(body("/classify/quality/titles.csv").lines())
                .hasSize(titles.all().size() + 1);
    }

    private String body(String address) {
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
