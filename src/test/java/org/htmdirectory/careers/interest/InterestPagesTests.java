package org.htmdirectory.careers.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class InterestPagesTests {

    private static final String ADDRESS = "/careers/interests";
    private static final String SOLDIER = address(
            "like", "like", "like", "dislike", "like", "dislike", "like", "dislike", "dislike", "like", "dislike",
            "like");

    @Autowired
    private RestTestClient client;

    @Test
    void asksTwelveStatements() {
        assertThat(page(ADDRESS))
                .contains("Would I like it?", "name=\"a1\"", "name=\"a12\"")
                .doesNotContain("name=\"a13\"", "checked", "role=\"alert\"");
    }

    @Test
    void saysWhichFamilyFitsAndWhy() {
        assertThat(page(SOLDIER))
                .contains(
                        "The best fit for what you like: ",
                        "<strong>Military</strong>",
                        "wearing a uniform, following orders",
                        "(3 points)")
                .contains("href=\"/roles?family=military\"", "href=\"/careers/ladder?family=military\"");
    }

    @Test
    void saysWhatSpeaksAgainstAFamily() {
        assertThat(page(SOLDIER)).contains("Against it: you would dislike", "driving alone to several hospitals");
    }

    @Test
    void marksItsMethodAsAJudgmentAndShowsItWhole() {
        assertThat(page(SOLDIER))
                .contains("doubt-our-judgment", "Points of every statement", "This is not a test of what you can do");
    }

    @Test
    void keepsTheAnswersInTheForm() {
        assertThat(page(SOLDIER)).containsPattern("name=\"a12\" value=\"like\"\\s+checked");
    }

    @Test
    void endsInThreeJobsWithDrawingSchoolingPayAndLetters() {
        String jobs = page(SOLDIER).split("id=\"three\"")[1].split("id=\"said\"")[0];

        assertThat(jobs)
                .containsSubsequence("href=\"/roles/military-biomedical-equipment-technician\"", "<h3>", "<h3>")
                .contains("<dt>Usual schooling</dt>", "<dt>Pay</dt>", "<strong>RCI</strong>", "hands and machines")
                .contains("Because you would like", "wearing a uniform, following orders")
                .contains("But it is also this, which you would not like");
        assertThat(jobs.split("<h3>")).hasSize(4);
        assertThat(jobs.split("class=\"device\"")).hasSize(4);
    }

    @Test
    void paysAsTheChosenStateDoes() {
        assertThat(page(SOLDIER + "&state=tx")).contains("<dt>Pay in Texas, all medical equipment repairers</dt>");
    }

    @Test
    void saysWhatComesBeforeAJobThatNobodyBeginsWith() {
        assertThat(page(ADDRESS + "?a10=like")).contains("/roles/htm-supervisor", "Nobody begins here");
    }

    @Test
    void leadsWhoLikesBrokenDevicesAndNetworksToTheJobThatPeopleBeginWith() {
        String jobs = page(ADDRESS + "?a1=like&a8=like").split("id=\"three\"")[1];

        assertThat(jobs)
                .containsSubsequence(
                        "<h3><a href=\"/roles/biomedical-equipment-technician\"",
                        "<h3><a href=\"/roles/medical-device-security-specialist\"",
                        "Few people begin here",
                        "See the job that most begin with");
    }

    @Test
    void tellsFromAFewAnswersAndSaysKindlyHowManyAreOpen() {
        assertThat(page(ADDRESS + "?a1=like&a3=dislike"))
                .contains("Three jobs to open")
                .containsPattern("You left 10 of\\s+12 open, which is fine")
                .doesNotContain("role=\"alert\"")
                .containsPattern("name=\"a3\" value=\"dislike\"\\s+checked");
    }

    @Test
    void namesThreeJobsToBeginWithWhereNobodyIsSure() {
        assertThat(page(alike("unsure")))
                .contains("Three jobs to begin with", "/roles/biomedical-equipment-technician");
    }

    @Test
    void offersNoJobToWhoWouldLikeNoneOfIt() {
        assertThat(page(alike("dislike"))).contains("none of these jobs fits").doesNotContain("id=\"three\"");
    }

    @Test
    void namesFamiliesThatComeOutAlike() {
        assertThat(page(address(
                        "dislike", "dislike", "dislike", "dislike", "dislike", "dislike", "dislike", "dislike", "like",
                        "dislike", "dislike", "like")))
                .contains(", shared");
    }

    @Test
    void saysInPlainWordsThatTwoFamiliesAreTheBest() {
        assertThat(page(address(
                        "unsure", "like", "dislike", "unsure", "unsure", "unsure", "unsure", "dislike", "dislike",
                        "like", "unsure", "unsure")))
                .contains("The best fit for what you like:", "</strong>, both alike");
    }

    @Test
    void cannotTellWhereNothingIsSure() {
        assertThat(page(alike("unsure")))
                .contains("this cannot tell which jobs fit")
                .doesNotContain("All kinds of work, the best fit first");
    }

    @Test
    void cannotTellWhereEverythingIsLiked() {
        assertThat(page(alike("like"))).contains("every kind of job fits equally well");
    }

    @Test
    void leavesOtherParametersAlone() {
        assertThat(page(ADDRESS + "?from=school")).contains("Would I like it?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a13=like", "a0=like", "a01=like", "a99999999999999999999=like"})
    void refusesAStatementThatThereIsNotAndShowsTheFormAgain(String query) {
        assertThat(refused("a2=like&" + query))
                .contains("There are 12 statements", "There is no")
                .containsPattern("name=\"a2\" value=\"like\"\\s+checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1=yes", "a1=LIKE", "a1=7", "a1=<script>", "a1=like&a1=dislike"})
    void refusesWhatIsNoAnswerAndSaysSoAtTheStatement(String query) {
        assertThat(refused("a2=like&" + query))
                .contains("href=\"#a1\"", "aria-describedby=\"a1-problem\"", "id=\"a1-problem\"")
                .doesNotContain("id=\"a2-problem\"", "id=\"three\"", "<script>\"")
                .containsPattern("name=\"a2\" value=\"like\"\\s+checked");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(PageText.of(client, ADDRESS + "?a1=%00", 400)).doesNotContain("Exception");
    }

    private String refused(String query) {
        return PageText.of(client, ADDRESS + "?" + query, 400);
    }

    @Test
    void isFoundFromTheFirstPageAndFromTheRoles() {
        assertThat(List.of(page("/"), page("/roles"))).allMatch(page -> page.contains("href=\"" + ADDRESS + "\""));
    }

    private static String alike(String answer) {
        return address(Collections.nCopies(12, answer).toArray(String[]::new));
    }

    private static String address(String... answers) {
        return IntStream.range(0, answers.length)
                .mapToObj(at -> "a" + (at + 1) + "=" + answers[at])
                .collect(Collectors.joining("&", ADDRESS + "?", ""));
    }

    private String page(String address) {
        return PageText.of(client, address, 200);
    }
}
