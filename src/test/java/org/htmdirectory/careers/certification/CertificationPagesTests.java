package org.htmdirectory.careers.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
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
                .contains("Certificates for the role Imaging Service Engineer", "(CRES)")
                .doesNotContain("(CHTM)");
    }

    @Test
    void listsOnlyTheCertificatesOfAnIssuerThatAreNoLongerGiven() {
        assertThat(page("/certifications?issuer=AAMI Certification Institute (ACI)&status=retired&role="))
                .contains("(CLES)", "1 certificate fits.")
                .doesNotContain("(CBET)");
    }

    @Test
    void saysThatNoCertificateFits() {
        assertThat(page("/certifications?role=imaging-service-engineer&status=retired"))
                .contains("No certificate we know of fits.");
    }

    @Test
    void tellsOfACertificateWhatItAsksForAndLeadsToItsRoles() {
        assertThat(page(CBET))
                .contains("165 questions.", "180 minutes.", "3 years, then it must be renewed.")
                .contains("href=\"/roles/biomedical-equipment-technician\"")
                .contains("November 2026");
    }

    @Test
    void marksAnExamThatIsNotVerified() {
        assertThat(page("/certifications/certified-radiology-equipment-specialist"))
                .contains("doubt-unverified");
    }

    @Test
    void leadsFromARoleToItsCertificatesAndToSchools() {
        assertThat(page("/roles/biomedical-equipment-technician"))
                .contains("href=\"" + CBET + "\"", "href=\"/programs\"");
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
