package org.htmdirectory.pages.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class JobsPagesTests {

    private static final Pattern LISTED = Pattern.compile("<th scope=\"row\"><a href=\"/roles/([a-z-]+)");

    @Autowired
    private RestTestClient client;

    @Autowired
    private Terminology terminology;

    @Autowired
    private RoleGroups groups;

    @Autowired
    private Jobs jobs;

    @Test
    void aFigureSaysWhomItCounts() {
        assertThat(PageText.of(client, "/roles", 200))
                .containsSubsequence(
                        "$74,560",
                        "Medical equipment repairers in hospitals, whatever their level.",
                        "$42,650",
                        "All medical equipment repairers at firms that rent out equipment.",
                        "$66,640",
                        "All medical equipment repairers at wholesalers of equipment, who employ 31 percent of all.")
                .contains("median, 2024, for experienced people")
                .doesNotContain("as Field engineer at a manufacturer");
    }

    @Test
    void everyRoleIsListedOnceWithWhatItIs() {
        String page = page("/roles");

        assertThat(listed(page))
                .containsExactlyInAnyOrderElementsOf(
                        terminology.roles().stream().map(Role::slug).toList());
        assertThat(page)
                .contains("Keeps dialysis machines, which clean the blood")
                .doesNotContain(">null", " th:");
    }

    @Test
    void theGroupsStandInTheirOrderAndThoseOfOtherCountriesAreFolded() {
        String page = page("/roles");

        assertThat(page)
                .containsSubsequence(
                        ">Start here</h2>",
                        ">Specialize</h2>",
                        ">Engineer</h2>",
                        ">Connect and protect</h2>",
                        ">Lead</h2>",
                        ">Teach, plan, sell</h2>",
                        "<details>",
                        ">Outside the United States</summary>",
                        "href=\"/roles/clinical-technologist\"");
        assertThat(page.substring(0, page.indexOf("<details>"))).doesNotContain("Japan", "Canada", "United Kingdom");
    }

    @Test
    void noJobShowsTheFigureOfANeighbor() {
        JobsPage page = jobs.page(everything(JobOrder.NAME), null);

        assertThat(page.lists().get(0).jobs())
                .filteredOn(job -> !job.facts().isCounted())
                .isNotEmpty()
                .allSatisfy(job -> assertThat(job.pay()).isNull());
        assertThat(row(page("/roles"), "htm-data-analyst"))
                .contains("No figure for this job")
                .doesNotContain("$", "%");
    }

    @Test
    void aJobShowsItsSchoolingItsPayWithWhomItCountsAndItsGrowth() {
        assertThat(row(page("/roles"), "biomedical-equipment-technician"))
                .contains(
                        "Associate degree",
                        "$74,560",
                        "median, 2024",
                        "All medical equipment repairers",
                        "much faster");
    }

    @Test
    void theBestPaidStandFirstAndThoseWithoutAFigureLast() {
        List<Integer> pay = jobs.page(everything(JobOrder.PAY), null).lists().get(0).jobs().stream()
                .map(ListedJob::ownDollars)
                .toList();

        assertThat(pay).isSortedAccordingTo(Comparator.nullsLast(Comparator.reverseOrder()));
        assertThat(pay.get(0)).isNotNull();
        assertThat(pay.get(pay.size() - 1)).isNull();
    }

    @Test
    void jobsAreRankedByTheFigureClosestToThemAndByNoGroupOrNeighbor() {
        List<String> ranked = listed(page("/roles?sort=pay"));

        assertThat(ranked)
                .containsSubsequence(
                        "htm-manager",
                        "imaging-service-engineer",
                        "biomedical-equipment-technician",
                        "medical-equipment-field-service-engineer",
                        "durable-medical-equipment-technician",
                        "dialysis-equipment-technician",
                        "medical-device-security-specialist");
        assertThat(ranked.subList(0, 2)).containsExactlyInAnyOrder("htm-director", "htm-executive");
        assertThat(row(page("/roles?sort=pay"), "medical-device-security-specialist"))
                .contains("No figure for this job alone", "All information security analysts")
                .doesNotContain("<strong>$");
    }

    @Test
    void theFastestGrowingStandFirst() {
        List<BigDecimal> growth = jobs.page(everything(JobOrder.GROWTH), null).lists().get(0).jobs().stream()
                .map(ListedJob::growthPercent)
                .toList();

        assertThat(growth).isSortedAccordingTo(Comparator.nullsLast(Comparator.reverseOrder()));
    }

    @Test
    void aGroupAndASchoolingAreChosenTogether() {
        List<String> listed = listed(page("/roles?group=start-here&schooling=high-school&sort=name"));

        assertThat(listed).isNotEmpty().isSorted().allSatisfy(slug -> {
            Role role = terminology.role(slug).orElseThrow();
            assertThat(groups.groupOf(role.ref()).slug()).isEqualTo("start-here");
        });
        assertThat(jobs.page(new JobFilter(null, null, Schooling.HIGH_SCHOOL, JobOrder.GROUP), null)
                        .lists())
                .flatMap(JobsPage.JobList::jobs)
                .allMatch(job -> job.level() == Schooling.HIGH_SCHOOL);
    }

    @Test
    void aFamilyIsChosenByTheLinksOfOtherPages() {
        assertThat(listed(page("/roles?family=imaging")))
                .containsExactlyInAnyOrder("imaging-service-engineer", "radiation-therapy-service-engineer");
    }

    @Test
    void whatNoJobTakesIsSaidSo() {
        assertThat(page("/roles?group=engineer&schooling=certificate")).contains("0 jobs", "No job here usually takes");
    }

    @Test
    void theChosenStateFillsInPayAndStaysChosen() {
        String page = page("/roles?state=tx");

        assertThat(row(page, "biomedical-equipment-technician")).contains("In Texas, all medical equipment repairers");
        assertThat(page)
                .contains("/roles/clinical-engineer?state=tx", "<option value=\"tx\" selected=\"selected\">Texas");
        assertThat(jobs.page(everything(JobOrder.PAY), UsState.TX)
                        .lists()
                        .get(0)
                        .jobs())
                .extracting(ListedJob::ownDollars)
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.reverseOrder()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"group=none", "family=none", "schooling=doctor", "sort=luck", "state=zz"})
    void whatIsNoChoiceIsRefusedInWords(String query) {
        client.get()
                .uri(URI.create("/roles?" + query))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("There is no", "<h1"));
    }

    @Test
    void theTableNamesTheGroupOfEachRole() {
        assertThat(page("/roles.csv")).contains(",group", ",start-here");
    }

    private static JobFilter everything(JobOrder order) {
        return new JobFilter(null, null, null, order);
    }

    private static List<String> listed(String page) {
        return LISTED.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static String row(String page, String role) {
        return Pattern.compile("<tr>(?:(?!</tr>).)*/roles/" + role + "[\"?].*?</tr>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
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
