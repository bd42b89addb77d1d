package org.htmdirectory.careers.glance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.careers.devices.Devices;
import org.htmdirectory.platform.reference.PackedTable;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A job is known by one drawing. */
@ApplicationTest
class JobIconsTests {

    @Autowired
    private JobCards cards;

    @Autowired
    private Devices devices;

    @Autowired
    private RestTestClient client;

    @Test
    void noTwoJobsShareADrawingAndADeviceIsOneThatTheJobLivesWith() {
        List<JobCard> all = cards.of(
                PackedTable.rows("/careers/glance/icons.csv").stream()
                        .map(row -> row.getField("role"))
                        .toList(),
                null);

        assertThat(all).extracting(JobIconsTests::drawing).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(all)
                .filteredOn(card -> card.device() != null)
                .allSatisfy(card -> assertThat(devices.of(card.role().ref()))
                        .anyMatch(known -> known.device().equals(card.device())));
    }

    @Test
    void whatStandsBesideAJobDoesNotChangeItsDrawing() {
        JobCard alone =
                cards.of(List.of("biomedical-equipment-technician"), null).get(0);
        List<JobCard> after = cards.of(
                List.of("medical-device-security-specialist", "htm-supervisor", "biomedical-equipment-technician"),
                null);

        assertThat(after.get(2).device()).isEqualTo(alone.device());
    }

    @Test
    void whoProtectsDevicesFromAttackIsNoScannerAndNoPumpOnAnyPage() {
        assertThat(PageText.of(client, "/students", 200)).containsPattern("/img/signs[^\"#]*#connect");
        assertThat(PageText.of(client, "/careers/interests?a8=like", 200)).containsPattern("/img/signs[^\"#]*#connect");
    }

    private static String drawing(JobCard card) {
        return card.device() == null ? card.sign() : card.device().slug();
    }
}
