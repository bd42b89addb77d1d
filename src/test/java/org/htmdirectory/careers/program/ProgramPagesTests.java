package org.htmdirectory.careers.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class ProgramPagesTests {

    private static final String METC =
            "/programs/medical-education-and-training-campus-biomedical-equipment-technician";

    @Autowired
    private RestTestClient client;

    @Autowired
    private Programs programs;

    @Test
    void opensThePageOfEveryProgram() {
        assertThat(programs.all())
                .allSatisfy(
                        one -> assertThat(page(one.address())).contains("<h1").doesNotContain(">null", " th:"));
    }

    @Test
    void listsProgramsOfAState() {
        assertThat(page("/programs?state=TX"))
                .contains("Where to learn the work in Texas", "href=\"" + METC + "\"")
                .contains("aami-bmet-apprenticeship")
                .doesNotContain("Gateway Community College");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tx", "Texas", "TEXAS"})
    void knowsAStateByItsLettersAndItsName(String state) {
        assertThat(page("/programs?state=" + state)).contains("Where to learn the work in Texas");
    }

    @Test
    void saysThatAStateHasNoProgramThatWeKnow() {
        assertThat(page("/programs?state=AK")).contains("We know of no program that fits.");
    }

    @Test
    void listsProgramsByCredentialAndWayOfTeaching() {
        assertThat(page("/programs?state=&credential=associate-degree&delivery=online"))
                .contains("College of Biomedical Equipment Technology", "1 program<")
                .doesNotContain(METC);
    }

    @Test
    void leavesOutWhatMayBeAnotherSubjectUntilAskedForIt() {
        String address = "/programs/skyline-college-certificate-under-one-year";
        assertThat(page("/programs")).doesNotContain(address);
        assertThat(page("/programs?standing=doubtful")).contains(address);
        assertThat(page(address)).contains("may be about another subject", "doubt-unverified");
    }

    @Test
    void saysThatAProgramIsClosed() {
        assertThat(page("/programs/brown-mackie-college")).contains("This program is closed.");
    }

    @Test
    void saysThatAProgramHasNoWebsite() {
        assertThat(page("/programs/crothall-bmet-apprenticeship")).contains("We know of no website for it.");
    }

    @Test
    void marksHowManyFinishedAsSecondHand() {
        assertThat(page("/programs/texas-state-technical-college-associate-degree"))
                .contains("98 awards.", "doubt-second-hand");
    }

    @ParameterizedTest
    @CsvSource({
        "/programs/no-such-school,404",
        "/programs?state=ZZ,400",
        "/programs?credential=phd,400",
        "/programs?delivery=mail,400",
        "/programs?standing=good,400"
    })
    void answersWhatIsNotThereWithASearch(String address, int status) {
        assertThat(PageText.of(client, address, status))
                .contains("role=\"search\"")
                .doesNotContain("Exception");
    }

    @Test
    void givesTheTableAsAFile() {
        client.get()
                .uri("/programs.csv")
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
