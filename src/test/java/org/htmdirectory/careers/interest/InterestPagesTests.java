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
                .doesNotContain("name=\"a13\"", "checked", "Not answered yet");
    }

    @Test
    void saysWhichFamilyFitsAndWhy() {
        assertThat(page(SOLDIER))
                .contains("<strong>Military</strong> best", "wearing a uniform, following orders", "(3 points)")
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
    void asksAgainForWhatIsOpenAndKeepsTheRest() {
        assertThat(page(ADDRESS + "?a1=like&a3=dislike"))
                .contains("role=\"alert\"", "href=\"#a2\"", "statement 12")
                .doesNotContain("href=\"#a1\"", "Points of every statement")
                .containsPattern("name=\"a3\" value=\"dislike\"\\s+checked");
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
                .contains("</strong> best, both equally well");
    }

    @Test
    void cannotTellWhereNothingIsSure() {
        assertThat(page(alike("unsure")))
                .contains("this cannot tell which jobs fit")
                .doesNotContain("All families, the best first");
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
    @ValueSource(
            strings = {
                "a13=like",
                "a0=like",
                "a01=like",
                "a99999999999999999999=like",
                "a1=yes",
                "a1=LIKE",
                "a1=like&a1=dislike",
                "a1=%00",
                "a1=<script>"
            })
    void refusesWhatIsNoAnswer(String query) {
        assertThat(PageText.of(client, ADDRESS + "?" + query, 400))
                .contains("role=\"search\"")
                .doesNotContain("Exception", "<script>");
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
