package org.htmdirectory.titles.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ClassifyControllerTests {

    @Autowired
    private RestTestClient client;

    @Test
    void theEmptyPageSaysWhatItDoesAndGivesExamples() {
        assertThat(page("/classify"))
                .contains("Type a job title", "?title=BMET%20II", "employer=Siemens%20Healthineers")
                .contains("/classify/batch", "We keep nothing that you type")
                .doesNotContain("class=\"problem\"");
    }

    @Test
    void aRoleIsAnsweredWithItsCodesReasonsAndAPosting() {
        assertThat(page("/classify?title={t}", "BMET II"))
                .contains("/roles/biomedical-equipment-technician", "level II", "How sure")
                .contains("/codes/us-soc-2018/49-9062", "What to report where", "ISCO-08", "CIP 2020", "NOC 2021")
                .contains("<mark", "Known title", "Why this answer")
                .contains("Biomedical Equipment Technician II", "49-9062.00 Medical Equipment Repairers", "FILL IN")
                .contains("/classify/quality", "Permanent link");
    }

    @Test
    void anAmbiguousTitleAsksAndLeadsOn() {
        assertThat(page("/classify?title={t}", "Biomedical Engineer"))
                .contains("stands for more than one job", "/roles/clinical-engineer")
                .contains("more=employer", "more=description")
                .doesNotContain("What to report where");
    }

    @Test
    void aLookalikeSaysWhatItIsInstead() {
        assertThat(page("/classify?title={t}", "X-ray Technician"))
                .contains("not work in", "/codes/us-soc-2018/29-2034", "Radiologic Technologists");
    }

    @Test
    void anOptionOfTheQuestionLeadsToTheAnswerAsThatRole() {
        assertThat(page("/classify?title={t}", "Biomedical Engineer"))
                .contains(
                        "href=\"/classify?title=Biomedical%20Engineer&amp;as=clinical-engineer\"",
                        "report it under its own");
    }

    @Test
    void aChosenRoleIsAnsweredWithItsCodesAndAPosting() {
        assertThat(page("/classify?title={t}&as={r}", "Biomedical Engineer II", "clinical-engineer"))
                .contains("You chose this", "/roles/clinical-engineer", "level II", "What to report where")
                .contains("Clinical Engineer II", "FILL IN", "as=clinical-engineer\">Permanent link")
                .doesNotContain("How sure", "What else it might be");
    }

    @Test
    void aChosenRoleThatDoesNotExistIsRefused() {
        client.get()
                .uri("/classify?title=BMET&as=astronaut")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("a role that the directory does not have"));
    }

    @Test
    void whatWasWeighedIsSaidBesideTheChances() {
        assertThat(page("/classify?title={t}", "Biomedical Engineer")).contains("the title alone");
        assertThat(page("/classify?title={t}&description={d}", "Biomedical Engineer", "Full time, in Ohio"))
                .contains("the title and what the person does")
                .doesNotContain("the title alone");
    }

    @Test
    void settingsAndSpecialtiesAreNamedInWords() {
        assertThat(page("/classify?title={t}&employer={e}", "Imaging Service Engineer - MRI", "DaVita"))
                .contains("<dd>Dialysis clinic</dd>", "<dd>Imaging, MRI</dd>")
                .doesNotContain("dialysis-clinic");
    }

    @Test
    void aLevelThatTheRoleSaysIsNotSaidAgain() {
        assertThat(page("/classify?title={t}", "HTM Manager"))
                .contains("HTM Manager")
                .doesNotContain(", manager");
    }

    @Test
    void whatIsNotRecognizedIsToldWhatToTry() {
        assertThat(page("/classify?title={t}", "xqzv wrtk")).contains("We do not recognize", "/titles?q=xqzv%20wrtk");
    }

    @Test
    void theEmployerIsNamedInTheAnswerAndInThePosting() {
        assertThat(page("/classify?title={t}&employer={e}", "BMET II", "Mercy <General>"))
                .contains("at <bdi>Mercy &lt;General&gt;</bdi>", "Mercy &lt;General&gt; is hiring")
                .doesNotContain("<General>");
    }

    @Test
    void theCountryIsWeighedAndKeptInItsLink() {
        String license = "/roles/clinical-engineering-technologist\"";

        assertThat(page("/classify?title={t}", "Clinical Engineer")).contains(license);
        assertThat(page("/classify?title={t}&country={c}", "Clinical Engineer", "United States"))
                .contains("the title and the country", "country=United%20States\">Permanent link")
                .contains("id=\"country-hint\"", "value=\"United States\"")
                .doesNotContain(license);
    }

    @ParameterizedTest(name = "{0} opens a field of that name")
    @ValueSource(strings = {"employer", "department", "country", "description"})
    void aLinkToSayMoreOpensTheFieldWithTheCursorInIt(String field) {
        assertThat(page("/classify?title={t}&more={m}", "Biomedical Engineer", field))
                .contains("<details open=\"open\">")
                .containsPattern("<(input|textarea) id=\"" + field + "\"[^>]* autofocus=\"autofocus\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u0000"})
    void aBlankTitleIsAskedForAgain(String title) {
        assertThat(page("/classify?title={t}", title))
                .contains("Type a job title first", "aria-describedby=\"title-problem\"");
    }

    @Test
    void anEmployerWithoutATitleIsAskedForTheTitle() {
        assertThat(page("/classify?employer={e}", "Siemens")).contains("Type a job title first", "value=\"Siemens\"");
    }

    @ParameterizedTest(name = "{0} of {1} characters")
    @CsvSource({"title, 301", "description, 5001", "employer, 201", "department, 201", "country, 101"})
    void aTextThatIsTooLongIsRefusedBesideItsFieldAndKept(String field, int length) {
        String address = field.equals("title") ? "/classify?title={x}" : "/classify?title=BMET&" + field + "={x}";
        client.get()
                .uri(address, "x".repeat(length))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectBody(String.class)
                .value(page -> assertThat(page)
                        .contains("id=\"" + field + "-problem\"", "characters, and no more than")
                        .contains("x".repeat(length)));
    }

    @Test
    void theLongestDescriptionFitsIntoAnAddressInAnyScript() {
        assertThat(page("/classify?title=BMET+II&description={d}", "🙂".repeat(2_500)))
                .contains("/roles/biomedical-equipment-technician");
        assertThat(page("/classify?title=BMET+II&description={d}", "字".repeat(5_000)))
                .contains("/roles/biomedical-equipment-technician");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "🙂",
                "биомед tech 技士 طبيب",
                "\u202Ebmet",
                "${7*7} __${7*7}__ #{x}",
                "' or 1=1; --",
                "]]>",
                "../../etc/passwd"
            })
    void anyTitleIsAnsweredWithAPage(String title) {
        assertThat(page("/classify?title={t}", title))
                .contains("class=\"answer\"")
                .doesNotContain(">49<");
    }

    @Test
    void markupInATitleIsShownAsText() {
        assertThat(page("/classify?title={t}", "</script><script>alert(1)</script>"))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void anAnswerToATitleAloneIsValidatedByItsEdition() {
        client.get()
                .uri("/classify?title=BMET+II")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("ETag");
    }

    @Test
    void whatIsSaidOfAJobIsKeptInNoCache() {
        client.get()
                .uri("/classify?title=BMET+II&description=Repairs")
                .exchange()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectHeader()
                .doesNotExist("ETag");
    }

    @Test
    void nothingOfWhatWasAskedIsLogged(CapturedOutput output) {
        page("/classify?title=SECRET&employer=SECRET&description=SECRET");
        client.get()
                .uri("/classify?title={t}", "SECRET".repeat(100))
                .exchange()
                .expectStatus()
                .isBadRequest();

        assertThat(output).doesNotContain("SECRET");
    }

    private String page(String address, Object... values) {
        return client.get()
                .uri(address, values)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
