package org.htmdirectory.pages.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class MapPagesTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private JobMap map;

    @Autowired
    private RoleGroups groups;

    @Test
    void thereAreThreeWaysInAndFourDirectionsOut() {
        MapPage page = map.page(null);

        assertThat(page.ways()).hasSize(3);
        assertThat(page.directions()).hasSize(4);
    }

    @Test
    void theWaysInAreCollegeAnApprenticeshipAndTheArmedForces() {
        assertThat(map.page(null).ways())
                .extracting(way -> way.heading())
                .containsExactly("College first", "An apprenticeship", "The armed forces");
    }

    @Test
    void eachJobOfTheUnitedStatesStandsOnItOnce() {
        String page = body("/careers");

        assertThat(groups.all().stream()
                        .filter(group -> !group.isAbroad())
                        .flatMap(group -> groups.rolesIn(group).stream()))
                .allSatisfy(role ->
                        assertThat(page.split("href=\"/roles/" + role + "\"")).hasSize(2));
    }

    @Test
    void noTwoPlacesShowTheSameDrawing() {
        assertThat(map.page(null).directions())
                .extracting(MapPage.Direction::device)
                .doesNotContain(map.page(null).device())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatNoDeviceSaysHasASign() {
        assertThat(body("/careers")).contains(".svg#connect\"", ".svg#teach\"");
    }

    @Test
    void theChosenStateGivesItsPay() {
        assertThat(body("/careers?state=tx")).contains("in Texas, all medical equipment repairers");
    }

    @Test
    void aFieldLeavesItEverywhereOpenToTheWholeLadder() {
        assertThat(body("/careers")).contains("action=\"/careers/ladder\"", "href=\"/careers/ladder\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?state=atlantis", "?state=%F0%9F%92%89"})
    void anUnknownStateIsRefusedInWords(String query) {
        assertThat(PageText.of(client, "/careers" + query, 400)).contains("There is no state");
    }

    private String body(String address) {
        return PageText.of(client, address, 200).split("<main")[1];
    }
}
