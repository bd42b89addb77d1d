package org.htmdirectory.pages.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.htmdirectory.careers.school.Checklist;
import org.htmdirectory.careers.school.ChecklistStep;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class DoorPagesTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private Checklist checklist;

    @Test
    void aStudentSeesFiveJobsWithDrawingSchoolingAndPay() {
        String jobs = page("/students").split("id=\"jobs\"")[1].split("id=\"in\"")[0];

        assertThat(count("href=\"/roles/[a-z-]+\"", jobs)).isEqualTo(5);
        assertThat(count("/img/devices[^#\"]*#", jobs) + count("/img/signs[^#\"]*#", jobs))
                .isEqualTo(6);
        assertThat(count("<dt>Usual schooling</dt>", jobs)).isEqualTo(5);
        assertThat(count("<dt>Pay</dt>", jobs)).isEqualTo(5);
    }

    @Test
    void eachOfThoseJobsSaysHowOneBegins() {
        String page = page("/students");

        assertThat(page).contains("Five jobs to know").doesNotContain("Five jobs to begin with");
        assertThat(count("<strong>How you begin:</strong>", page)).isEqualTo(5);
        assertThat(page.split("id=\"jobs\"")[1])
                .containsSubsequence(
                        "imaging-service-engineer", "Usually as a technician for some years", "for experienced people");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ga", "ak", "oh", "tx", "wy"})
    void collegeClassesInHighSchoolLeadToWhatIsHeldForTheState(String state) {
        String page = page("/students?state=" + state);
        String link = page.split("Ask about college classes while in high school")[0];
        String address =
                link.substring(link.lastIndexOf("href=\"") + 6).split("\"")[0].replace("&amp;", "&");

        assertThat(address).contains("state=");
        assertThat(page(address.split("#")[0])).contains("id=\"" + address.split("#")[1] + "\"");
        assertThat(page.split("Ask about college classes while in high school")[1]
                        .split("</li>")[0])
                .contains("Education Commission of the States");
    }

    @Test
    void payToStartStandsBesideTheMiddle() {
        assertThat(page("/students"))
                .containsSubsequence("$74,560", "<dt>Pay to start, as BMET I</dt>", "$48,700 a year", "2019");
        assertThat(page("/start"))
                .containsSubsequence("$74,560", "<dt>Pay to start, as BMET I</dt>", "$48,700 a year", "2019");
    }

    @Test
    void nothingIsPromisedToWhoServesThatNoSourceSays() {
        assertThat(page("/start")).doesNotContain("hospitals want you").contains("can take the place of more school");
    }

    @Test
    void noTwoOfThoseJobsShowTheSameDevice() {
        assertThat(Pattern.compile("/img/devices[^#\"]*#([a-z-]+)")
                        .matcher(page("/students"))
                        .results()
                        .map(device -> device.group(1)))
                .hasSizeGreaterThan(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void aChosenStateFillsInItsPay() {
        assertThat(page("/students?state=oh")).contains("<dt>Pay in Ohio, all medical equipment repairers</dt>");
        assertThat(page("/students")).doesNotContain("<dt>Pay in ");
    }

    @Test
    void aStudentFindsSomethingToDoInEveryGrade() {
        String page = page("/students");

        assertThat(checklist.years()).hasSize(5).allSatisfy(year -> {
            assertThat(year.steps()).hasSizeGreaterThan(2);
            assertThat(page).contains("id=\"" + year.grade().code() + "\"");
            assertThat(year.steps()).allSatisfy(step -> assertThat(page).contains(step.task()));
        });
    }

    @Test
    void aStarSaysThatNoSourceNamesTheGrade() {
        long ours = checklist.years().stream()
                .flatMap(year -> year.steps().stream())
                .map(ChecklistStep::gradeCitation)
                .filter(citation -> citation == null)
                .count();

        assertThat(count("<sup>\\*</sup>", page("/students")))
                .isEqualTo((int) ours)
                .isPositive();
    }

    @Test
    void aCounselorIsLedToTheCheckList() {
        assertThat(page("/counselors")).contains("href=\"/students#this-year\"");
    }

    @Test
    void aVeteranSeesWhatPaysForThoseWhoServed() {
        assertThat(page("/veterans"))
                .contains("GI Bill", "SkillBridge", "COOL")
                .contains("href=\"/scholarships#army-credentialing-assistance\"")
                .doesNotContain("Federal Pell Grant");
    }

    @Test
    void whoStartsIsLedToTheTechnicianFirst() {
        String begin = page("/start").split("id=\"begin\"")[1];

        assertThat(begin)
                .containsSubsequence(
                        "href=\"/roles/biomedical-equipment-technician\"",
                        "href=\"/roles/durable-medical-equipment-technician\"",
                        "href=\"/roles/military-biomedical-equipment-technician\"")
                .doesNotContain("depot-technician", "coordinator");
    }

    @Test
    void theListOfJobsToStartWithEndsWithTheRarest() {
        assertThat(page("/roles?group=start-here"))
                .containsSubsequence(
                        "href=\"/roles/biomedical-equipment-technician",
                        "href=\"/roles/military-biomedical-equipment-technician",
                        "href=\"/roles/medical-equipment-depot-technician",
                        "href=\"/roles/htm-service-coordinator");
    }

    @Test
    void aStudentIsToldWhatTheChosenStatePaysForAndNotWhatAnotherDoes() {
        assertThat(page("/students?state=tx"))
                .contains("FAST pays for college classes", "href=\"/scholarships?state=TX#texas-fast\"")
                .doesNotContain("In Ohio", "ask for College Credit Plus", "Maryland");
        assertThat(page("/students?state=oh"))
                .contains("In Ohio: ask for College Credit Plus")
                .doesNotContain("In Texas");
        assertThat(page("/students?state=me")).doesNotContain("In Ohio", "In Texas");
        assertThat(page("/students")).contains("In Ohio", "In Texas");
    }

    private static int count(String pattern, String text) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    private String page(String address) {
        return PageText.of(client, address, 200);
    }
}
