package org.htmdirectory.pages.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class MapPagesTests {

    private static final List<String> NO_WAY_KNOWN =
            List.of("medical-equipment-depot-technician", "htm-service-coordinator");

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
                .extracting(way -> way.choice().heading())
                .containsExactly("College first", "An apprenticeship", "The armed forces");
    }

    @Test
    void eachWayInOpensItsOwnPlace() {
        assertThat(map.page(null).ways())
                .extracting(way -> way.address().split("#")[1])
                .containsExactly("way-1", "way-2", "way-3");
        assertThat(body("/careers"))
                .contains(map.page(null).ways().stream()
                        .map(way -> "href=\"" + way.address().replace("&", "&amp;") + "\"")
                        .toList());
    }

    @Test
    void anEngineeringDegreeLeadsStraightToTheEngineers() {
        assertThat(map.page(null).directions().stream().filter(each -> each.straight() != null))
                .anySatisfy(engineer -> {
                    assertThat(engineer.group().slug()).isEqualTo("engineer");
                    assertThat(engineer.straight().choice().heading()).isEqualTo("An engineering degree first");
                    assertThat(engineer.straight().choice().way().time()).isEqualTo("4 to 6 years");
                });
        assertThat(body("/careers"))
                .contains("An engineering degree leads straight to “Engineer”, without the job in the middle.")
                .containsSubsequence(
                        "Or straight from high school:", ">an engineering degree first</a>", "4 to 6 years");
    }

    @Test
    void thePayToStartStandsBesideTheMiddleFigure() {
        assertThat(body("/careers"))
                .containsSubsequence("$74,560", "To start, as BMET I: $48,700 (2019).", "Middle pay")
                .contains("24x7, HTM salary survey 2019");
    }

    @Test
    void thePayOfTheJobInTheMiddleIsCitedWhereItStands() {
        assertThat(body("/careers")).contains("href=\"https://www.bls.gov/ooh/installation-maintenance-and-repair/");
    }

    @Test
    void eachJobOfTheUnitedStatesStandsOnItOnceButTheBeginnersToWhichNoWayIsKnown() {
        String page = body("/careers");

        assertThat(groups.all().stream()
                        .filter(group -> !group.isAbroad())
                        .flatMap(group -> groups.rolesIn(group).stream())
                        .filter(role -> !NO_WAY_KNOWN.contains(role)))
                .allSatisfy(role ->
                        assertThat(page.split("href=\"/roles/" + role + "\"")).hasSize(2));
        assertThat(NO_WAY_KNOWN)
                .allSatisfy(role -> assertThat(PageText.of(client, "/roles/" + role + "/start", 200))
                        .contains("no source that tells the way"));
        assertThat(page)
                .doesNotContain(NO_WAY_KNOWN.stream()
                        .map(role -> "/roles/" + role + "\"")
                        .toList()
                        .toArray(String[]::new));
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
