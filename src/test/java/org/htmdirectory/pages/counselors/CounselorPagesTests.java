package org.htmdirectory.pages.counselors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.htmdirectory.careers.work.Work;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class CounselorPagesTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private Terminology terminology;

    @Autowired
    private CounselorRows rows;

    @Autowired
    private Work work;

    @Test
    void everyRoleStandsInTheTableOnce() {
        String page = page("/counselors");

        for (Role role : terminology.roles()) {
            assertThat(page).containsOnlyOnce("<th scope=\"row\"><a href=\"/roles/" + role.slug() + "\">");
        }
        assertThat(page).doesNotContain(">null", " th:");
    }

    @Test
    void theLettersAreThoseOfTheRolesOwnPage() {
        assertThat(rows.all())
                .allSatisfy(row -> assertThat(row.letters().text())
                        .hasSize(work.of(row.role().ref())
                                .orElseThrow()
                                .interests()
                                .letters()
                                .size())
                        .matches("[RIASEC]{2,3}"));
    }

    @Test
    void aTechnicianIsFiledUnderTheCodesThatCountIt() {
        CounselorRow technician = rows.all().stream()
                .filter(row -> row.role().slug().equals("biomedical-equipment-technician"))
                .findFirst()
                .orElseThrow();

        assertThat(technician.program().text()).startsWith("15.0401");
        assertThat(technician.occupation().text()).startsWith("49-9062").doesNotContain("nearest");
    }

    @Test
    void aCodeThatIsOnlyNearSaysSoAndWhatIsOursDoesToo() {
        assertThat(page("/counselors")).contains("Data Scientists (nearest)", ">our judgment</span>");
    }

    @Test
    void theTableIsAFileTooWithASourceToEachFact() {
        List<String> lines = page("/counselors.csv").lines().toList();

        assertThat(lines).hasSize(terminology.roles().size() + 1);
        assertThat(lines.get(0))
                .contains("career_cluster_source", "holland_letters_source", "cip_source", "soc_source");
    }

    @Test
    void theSchoolsToPrintAreThoseOfTheChosenState() {
        assertThat(page("/counselors?state=oh"))
                .contains("href=\"/programs?state=oh\">Schools and apprenticeships in Ohio</a>");
    }

    @Test
    void theLettersOfAManagerAreThoseOfTheCodeBesideThem() {
        assertThat(rows.all())
                .filteredOn(row -> row.role().slug().matches("htm-(manager|director|executive)"))
                .hasSize(3)
                .allSatisfy(row -> {
                    assertThat(row.occupation().text()).startsWith("11-9111");
                    assertThat(row.letters().text()).isEqualTo("ECS");
                });
    }

    private String page(String address) {
        return client.get()
                .uri(URI.create(address))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
