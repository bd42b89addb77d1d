package org.htmdirectory.careers.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class CareersPagesTests {

    private static final int HEAVIEST_DRAWING = 60 * 1024;

    @Autowired
    private RestTestClient client;

    @Autowired
    private Ladders ladders;

    @Test
    void everyRungIsALinkInTheDrawingAndInTheList() {
        List<String> links = ladder().rungs().stream()
                .map(rung -> "href=\"" + rung.address() + "\"")
                .toList();

        assertThat(drawing("/careers/ladder")).contains(links);
        assertThat(list("/careers/ladder")).contains(links);
    }

    @Test
    void everyTransitionIsInTheDrawingAndInTheList() {
        int transitions = ladder().transitions().size();

        assertThat(drawing("/careers/ladder").split("data-from=")).hasSize(transitions + 1);
        assertThat(list("/careers/ladder").split("</a>, <span class=\"muted\">"))
                .hasSize(transitions + 1);
    }

    @Test
    void whatIsOurJudgmentSaysSoInTheList() {
        long judged = ladder().transitions().stream()
                .filter(step -> step.doubt().isJudged())
                .count();

        assertThat(list("/careers/ladder").split("doubt-our-judgment\"?>?")).hasSizeGreaterThan((int) judged);
    }

    @Test
    void theDrawingWeighsSixtyKilobytesOrLessCompressed() throws IOException {
        assertThat(compressed(drawing("/careers/ladder"))).isLessThanOrEqualTo(HEAVIEST_DRAWING);
    }

    @Test
    void aFamilyIsShownWithWhatLeadsInAndOut() {
        assertThat(list("/careers/ladder?family=imaging"))
                .contains(
                        "/careers/rungs/imaging-service-engineer-ii",
                        "/careers/rungs/biomedical-equipment-technician-ii")
                .doesNotContain("/careers/rungs/htm-executive");
    }

    @Test
    void aFamilySeenFromAStartBeginsThere() {
        assertThat(list("/careers/ladder?start=high-school-student&family=imaging"))
                .contains("High school student", "/careers/rungs/imaging-service-engineer-ii");
    }

    @Test
    void thePagePromisesNoMapToAPhoneThatShowsNone() {
        assertThat(body("/careers/ladder", 200)).doesNotContain("This is the map");
    }

    @Test
    void anUnknownFamilyOrStartIsABadRequestInPlainWords() {
        assertThat(body("/careers/ladder?family=plumbers", 400)).contains("There is no family of roles “plumbers”.");
        assertThat(body("/careers/ladder?start=the-moon", 400)).contains("There is no starting point “the-moon”.");
    }

    @ParameterizedTest
    @CsvSource({
        "/careers?start=army-68a&family=, /careers/ladder?start=army-68a&family=",
        "/careers?family=imaging, /careers/ladder?family=imaging"
    })
    void thePartOfTheLadderHasMovedToAnAddressOfItsOwn(String before, String now) {
        client.get()
                .uri(before)
                .exchange()
                .expectStatus()
                .isEqualTo(301)
                .expectHeader()
                .location(now);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/careers?family=plumbers", "/careers?start=the-moon"})
    void whatNeverWasHasNotMoved(String address) {
        assertThat(body(address, 400)).contains("There is no ");
    }

    @Test
    void everyStartAndFamilyTogetherGiveAPage() {
        ladder().starts()
                .forEach(start -> assertThat(body("/careers/ladder?family=military&start=" + start.slug(), 200))
                        .contains(start.label()));
    }

    @Test
    void everyRungHasAPage() {
        assertThat(ladder().rungs())
                .allSatisfy(rung ->
                        assertThat(body(rung.address(), 200)).contains("What people earn", "aria-current=\"page\""));
    }

    @Test
    void anUnknownRungIsNotFound() {
        assertThat(body("/careers/rungs/astronaut", 404)).contains("The directory has no rung “astronaut”.");
    }

    @Test
    void aRungSaysWhatPeopleThereEarnAndWhereThatWasRead() {
        assertThat(body("/careers/rungs/biomedical-equipment-technician-ii", 200)
                        .split("What people earn")[1])
                .contains("$61,300 a year", "2019", "24x7");
    }

    @Test
    void aRungAbroadSaysWhere() {
        assertThat(body("/careers/rungs/clinical-engineering-technologist-japan", 200))
                .contains("In Japan, not in the United States.");
    }

    @Test
    void aRungAsksForAStartToFindTheWayFrom() {
        assertThat(body("/careers/rungs/htm-manager", 200))
                .contains(
                        "action=\"/careers/path\"",
                        "name=\"to\" value=\"htm-manager\"",
                        "value=\"high-school-student\"");
    }

    @Test
    void theTableHoldsEveryTransition() {
        assertThat(csv().lines()).hasSize(ladder().transitions().size() + 1);
    }

    @Test
    void aCertificateSaysWhichRungsAskForIt() {
        assertThat(body("/certifications/certified-biomedical-equipment-technician", 200))
                .contains("Job levels that ask for it", "/careers/rungs/biomedical-equipment-technician-ii");
    }

    @Test
    void aRoleLeadsToItsRungs() {
        assertThat(body("/roles/biomedical-equipment-technician", 200))
                .contains(ladder().rungsOf("biomedical-equipment-technician").stream()
                        .map(Rung::address)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/roles"})
    void theMapIsFoundFrom(String page) {
        assertThat(body(page, 200).split("<main")[1]).contains("href=\"/careers\"");
    }

    private Ladder ladder() {
        return ladders.current();
    }

    private String drawing(String address) {
        String page = body(address, 200);
        int from = page.indexOf("role=\"group\"");
        return page.substring(from, page.indexOf("</svg>", from));
    }

    private String list(String address) {
        return body(address, 200).split("id=\"list\"")[1];
    }

    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private String body(String address, int status) {
        return PageText.of(client, address, status);
    }

    private String csv() {
        return client.get()
                .uri("/careers.csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
