package org.htmdirectory.pages.roles;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@ApplicationTest
class ComparisonPagesTests {

    private static final String TOGETHER = "/roles/compare?role=imaging-service-engineer"
            + "&role=biomedical-equipment-technician&role=clinical-engineer";

    @Autowired
    private RestTestClient client;

    @Autowired
    private Terminology terminology;

    @Test
    void comparesEveryRoleWithAnother() {
        assertThat(terminology.roles())
                .filteredOn(role -> !role.slug().equals("clinical-engineer"))
                .allSatisfy(role -> assertThat(page("/roles/compare?role=clinical-engineer&role=" + role.slug()))
                        .contains("Clinical Engineer</th>", role.name() + "</th>")
                        .doesNotContain(">null", " th:"));
    }

    @Test
    void keepsTheOrderThatWasAskedFor() {
        assertThat(page(TOGETHER))
                .containsSubsequence(
                        "Imaging Service Engineer</th>",
                        "Biomedical Equipment Technician</th>",
                        "Clinical Engineer</th>");
    }

    @Test
    void saysThatRolesUnderOneCodeHaveTheSameFigures() {
        assertThat(page(TOGETHER))
                .contains("Imaging Service Engineer and Biomedical Equipment Technician</strong> have the same figures")
                .contains("counts these jobs together")
                .contains("The same as for Imaging Service Engineer: one code.");
    }

    @Test
    void saysNothingOfSharedFiguresWhereEachRoleHasItsOwn() {
        assertThat(page("/roles/compare?role=biomedical-equipment-technician&role=clinical-engineer"))
                .doesNotContain("have the same figures");
    }

    @Test
    void saysWhereACodeOnlyComesNearest() {
        assertThat(page("/roles/compare?role=htm-manager&role=htm-director"))
                .contains("No US code names HTM Manager and Director of HTM.", "No official figure for this job")
                .doesNotContain("counts these jobs together", "$123,");
    }

    @Test
    void saysWhatPeopleBringInPlainWords() {
        assertThat(page("/roles/compare?role=biomedical-equipment-technician&role=htm-manager"))
                .contains("an associate’s degree (about two years of college)")
                .doesNotContain("-term on-the-job training", "Associate&#39;s degree");
    }

    @Test
    void doesNotCallAnExecutiveADirector() {
        assertThat(page("/roles/compare?role=htm-executive&role=htm-manager"))
                .contains("Above director")
                .doesNotContain(">Director<");
    }

    @Test
    void citesTheFiguresItShows() {
        assertThat(page(TOGETHER))
                .contains("Occupational Employment and Wage Statistics May 2025", "Employment Projections 2024-34");
    }

    @Test
    void offersAChoiceWhereNoRoleIsNamed() {
        assertThat(page("/roles/compare")).contains("First role", "<optgroup").doesNotContain("class=\"alert\"");
    }

    @Test
    void beginsTheChoiceWithTheRoleWhosePageLedThere() {
        assertThat(page("/roles/clinical-engineer")).contains("href=\"/roles/compare?with=clinical-engineer\"");
        assertThat(page("/roles/compare?with=clinical-engineer"))
                .contains("<option value=\"clinical-engineer\" selected=\"selected\">")
                .doesNotContain("class=\"alert\"");
    }

    @ParameterizedTest
    @CsvSource({
        "role=clinical-engineer,at least two different roles",
        "role=,at least two different roles",
        "role=clinical-engineer&role=clinical-engineer,is named twice",
        "role=clinical-engineer&role=robot-whisperer,no role “robot-whisperer”",
        "with=robot-whisperer,no role “robot-whisperer”",
        "role=clinical-engineer&role=htm-manager&role=htm-director&role=htm-executive&role=htm-consultant,room for 4"
    })
    void saysWhatIsWrongWithAChoiceAndKeepsTheRest(String query, String words) {
        assertThat(body(get("/roles/compare?" + query).expectStatus().isBadRequest()))
                .contains("class=\"alert\"", words, "First role")
                .doesNotContain("Exception");
    }

    @Test
    void leavesFieldsThatWereNotUsedOutOfTheAddress() {
        get("/roles/compare?role=clinical-engineer&role=&role=htm-manager&role=")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/roles/compare?role=clinical-engineer&role=htm-manager");
    }

    @Test
    void theFileHasNoFigureOfACodeThatOnlyComesNear() {
        String file = body(client.get()
                .uri("/roles/compare.csv?role=htm-data-analyst&role=biomedical-equipment-technician")
                .exchange()
                .expectStatus()
                .isOk());

        assertThat(file.lines().filter(line -> line.startsWith("htm-data-analyst")))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("15-2051").doesNotContain("120230", "33.5"));
        assertThat(file).contains("61660", "12.9");
    }

    @Test
    void givesTheComparisonAsAFileWithARowForEachRole() {
        assertThat(body(client.get()
                        .uri(TOGETHER.replace("compare?", "compare.csv?"))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentType("text/csv;charset=UTF-8")))
                .startsWith("role,name,")
                .containsSubsequence(
                        "\r\nimaging-service-engineer,", "49-9062", "\r\nbiomedical-equipment-technician,");
    }

    @Test
    void givesNoFileOfOneRole() {
        get("/roles/compare.csv?role=clinical-engineer").expectStatus().isBadRequest();
    }

    private String page(String address) {
        return body(get(address).expectStatus().isOk());
    }

    private ResponseSpec get(String address) {
        return client.get()
                .uri(address)
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .exchange();
    }

    private static String body(ResponseSpec answer) {
        return answer.expectBody(String.class).returnResult().getResponseBody();
    }
}
