package org.htmdirectory.careers.devices;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class DevicePagesTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private Devices devices;

    @Test
    void listsAllDevicesByWhereTheyStandEachWithItsDrawing() {
        Document page = page("/devices");

        assertThat(page.select("main h2:not(.visually-hidden)").eachText())
                .first()
                .isEqualTo("Ward and intensive care");
        assertThat(page.select(".device-list > li")).hasSize(devices.all().size());
        assertThat(page.select(".device-list svg.device > use").eachAttr("href"))
                .anyMatch(href -> href.endsWith(".svg#infusion-pump"));
        assertThat(page.select(".device-list > li:has(a[href=/devices/infusion-pump])")
                        .text())
                .contains("Infusion pump", "Gives medicine");
    }

    @Test
    void aLinkOfTheListLeadsToAPageThatOpens() {
        assertThat(page("/devices").select(".device-list a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(
                        address -> assertThat(page(address).selectFirst("h1")).isNotNull());
    }

    @Test
    void whoTakesAStepInTheLifeOfADeviceIsAmongThoseWhoWorkOnIt() {
        assertThat(devices.all()).allSatisfy(device -> {
            Document page = page(device.address());

            assertThat(page.select("section[aria-labelledby=roles] a").eachText())
                    .as(device.name())
                    .containsAll(page.select("ol.life .who a[href^=/roles/]").eachText());
        });
    }

    @Test
    void tellsTheLifeOfADeviceInSevenNumberedStepsWithWhoTakesThem() {
        Document page = page("/devices/infusion-pump");

        assertThat(page.select("ol.life > li > h3").eachText())
                .containsExactly(
                        "Plan", "Buy", "Receive and test", "Keep safe", "Repair", "Protect from attack", "Retire");
        assertThat(page.select("ol.life > li:eq(5) .who a").attr("href"))
                .isEqualTo("/roles/medical-device-security-specialist");
    }

    @Test
    void tellsWhatWentWrongWithItsYearTheNewestFirst() {
        assertThat(page("/devices/infusion-pump")
                        .select("section[aria-labelledby=wrong] strong")
                        .eachText())
                .containsExactly("2020:", "2015:", "2010:");
    }

    @Test
    void leadsToTheJobsThatLiveWithItAndToTheCertification() {
        assertThat(page("/devices/infusion-pump").select("main a").eachAttr("href"))
                .contains(
                        "/roles/biomedical-equipment-technician",
                        "/roles/clinical-asset-manager",
                        "/certifications/certified-biomedical-equipment-technician");
    }

    @Test
    void marksWhatIsOurJudgmentAndCitesTheRest() {
        Document page = page("/devices/infusion-pump");

        assertThat(page.select("ol.life a.doubt").eachText()).containsOnly("Our judgment");
        assertThat(page.select("ol.life > li:eq(6) .cite a").attr("href")).startsWith("https://");
        assertThat(page.select(".sources a").eachAttr("href")).anyMatch(href -> href.contains("fda.gov"));
    }

    @Test
    void everyPageOfADeviceIsDescribedForThoseWhoShareIt() {
        assertThat(page("/devices/infusion-pump")
                        .select("meta[property=og:description]")
                        .attr("content"))
                .contains("steady, exact rate", "seven steps");
    }

    @Test
    void anUnknownDeviceIsAPageThatOffersASearch() {
        assertThat(client.get()
                        .uri("/devices/no-such")
                        .exchange()
                        .expectStatus()
                        .isNotFound()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains("The directory has no device “no-such”", "type=\"search\"", "href=\"/devices\"");
    }

    @Test
    void givesAllOfItAsATable() {
        String csv = body("/devices.csv");

        assertThat(csv.lines()).first().isEqualTo("slug,name,hospital_area,brief,purpose,life,faults,training,sources");
        assertThat(csv)
                .contains("infusion-pump,infusion pump,ward", "protect: ", "(Medical Device Security Specialist)");
    }

    @Test
    void searchEnginesAreToldOfEveryDevice() {
        String sitemap = body("/sitemap.xml");

        assertThat(sitemap).contains("/devices</loc>");
        assertThat(devices.all()).allSatisfy(device -> assertThat(sitemap).contains(device.address() + "</loc>"));
    }

    @Test
    void aRoleLeadsToTheDevicesItLivesWith() {
        assertThat(page("/roles/dialysis-equipment-technician")
                        .select(".opening .devices a")
                        .eachAttr("href"))
                .contains("/devices/dialysis-machine", "/devices/water-system");
    }

    @Test
    void leadsToTheOwnersPageWhereACopyWasRead() {
        assertThat(page("/devices/sterilizer").select("ol.life .cite a").eachAttr("href"))
                .contains("https://www.cdc.gov/infectioncontrol/guidelines/disinfection/")
                .noneMatch(href -> href.contains("boxhoidap"));
    }

    @Test
    void aSterilizerStandsBehindThePackingRoomAndNotBesideTheWashing() {
        assertThat(page("/devices/sterilizer").select("ol.life").text())
                .contains("where clean instruments are packed and the sterile store")
                .doesNotContain("dirty side");
    }

    private Document page(String address) {
        return Jsoup.parse(body(address));
    }

    private String body(String address) {
        return client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
