package org.htmdirectory.careers.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class CertificationPagesTests {

    private static final String CBET = "/certifications/certified-biomedical-equipment-technician";

    @Autowired
    private RestTestClient client;

    @Autowired
    private Certifications certifications;

    @Test
    void opensThePageOfEveryCertificate() {
        assertThat(certifications.all())
                .allSatisfy(
                        one -> assertThat(page(one.address())).contains("<h1").doesNotContain(">null", " th:"));
    }

    @Test
    void listsCertificatesWithWhoGivesThem() {
        assertThat(page("/certifications"))
                .contains("Certified Biomedical Equipment Technician (CBET)", "AAMI Certification Institute (ACI)")
                .contains("No longer given");
    }

    @Test
    void listsOnlyTheCertificatesForARole() {
        assertThat(page("/certifications?role=imaging-service-engineer"))
                .contains("Certifications for the role Imaging Service Engineer", "(CRES)")
                .doesNotContain("(CHTM)");
    }

    @Test
    void listsOnlyTheCertificatesOfAnIssuerThatAreNoLongerGiven() {
        assertThat(page("/certifications?issuer=AAMI Certification Institute (ACI)&status=retired&role="))
                .contains("(CLES)", "1 certification fits.")
                .doesNotContain("(CBET)");
    }

    @Test
    void saysThatNoCertificateFits() {
        assertThat(page("/certifications?role=imaging-service-engineer&status=retired"))
                .contains("No certification we know of fits.");
    }

    @Test
    void tellsOfACertificateWhatItAsksForAndLeadsToItsRoles() {
        assertThat(page(CBET))
                .contains("165 questions.", "180 minutes.", "3 years, then it must be renewed.")
                .contains("href=\"/roles/biomedical-equipment-technician\"")
                .contains("November 2026");
    }

    @Test
    void beginsWithThreeToKnowFirstAndSaysWhy() {
        String page = page("/certifications");
        assertThat(page).contains("Three to know first", "high-school students may take it", "No longer given");
        assertThat(page.indexOf("(CABT)")).isLessThan(page.indexOf("(CISS)"));
    }

    @Test
    void tellsWhatItCostsAndFromWhen() {
        assertThat(page(CBET))
                .containsSubsequence(
                        "What it costs", "$350 for AAMI members", "no date on the page", "One source", "In 2015: $100")
                .contains("What it costs", "$350 for AAMI members", "no date on the page")
                .contains("To pass", "116 of 165", "April 2015", "Who asks for it");
    }

    @Test
    void saysOfAnExamThatIsOverThatItIsTooLateAndWhenThereIsOneEveryYear() {
        assertThat(page(CBET))
                .contains("Twice a year: 1 to 15 May and 1 to 15 November.")
                .containsPattern("too late now:\\s*<span>1 to 15 November 2026");
    }

    @Test
    void aRetiredCertificationStandsApart() {
        assertThat(page("/certifications/certified-laboratory-equipment-specialist"))
                .contains("No longer given.", "The VA still counts one that was ever held.");
    }

    @Test
    void marksAnExamOfWhichSourcesDiffer() {
        assertThat(page("/certifications/certified-radiology-equipment-specialist"))
                .contains("doubt-one-source");
    }

    @Test
    void leadsFromARoleToItsCertificatesAndToSchools() {
        assertThat(page("/roles/biomedical-equipment-technician/start"))
                .contains("href=\"" + CBET + "\"", "href=\"/schools\"");
    }

    @Test
    void namesCertificatesInTheAnswerToALookup() {
        assertThat(page("/titles?q=radiology equipment specialist")).contains("href=\"/certifications?role=");
    }

    @ParameterizedTest
    @CsvSource({
        "/certifications/no-such-thing,404",
        "/certifications?role=no-such-role,400",
        "/certifications?issuer=nobody,400",
        "/certifications?status=fine,400"
    })
    void answersWhatIsNotThereWithASearch(String address, int status) {
        assertThat(PageText.of(client, address, status))
                .contains("role=\"search\"")
                .doesNotContain("Exception");
    }

    @Test
    void isReadAnewOnAnotherDayOfTheSameEdition() {
        HttpHeaders listed =
                client.get().uri("/certifications").exchange().returnResult().getResponseHeaders();

        client.get()
                .uri("/certifications/certified-biomedical-equipment-technician")
                .header(HttpHeaders.IF_NONE_MATCH, listed.getETag())
                .header(HttpHeaders.IF_MODIFIED_SINCE, listed.getFirst(HttpHeaders.LAST_MODIFIED))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist(HttpHeaders.ETAG);
    }

    @Test
    void givesTheTableAsAFile() {
        client.get()
                .uri("/certifications.csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody(String.class)
                .value(text -> assertThat(text).startsWith("slug,").contains("\r\n"));
    }

    private String page(String address) {
        return PageText.of(client, address, 200);
    }
}
