package org.htmdirectory.pages.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.htmdirectory.careers.devices.DeviceDrawing;
import org.htmdirectory.careers.devices.RoomDrawing;
import org.htmdirectory.careers.glance.JobIcons;
import org.htmdirectory.careers.program.Programs;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class SharePicturesTests {

    private static final int MOST_BYTES = 100 * 1024;

    @Autowired
    private RestTestClient client;

    @Autowired
    private SharePictures pictures;

    @Autowired
    private Terminology terminology;

    @Autowired
    private Programs programs;

    @ParameterizedTest
    @CsvSource({
        "/roles/clinical-engineer, Clinical Engineer",
        "/roles/clinical-engineer/pay, Clinical Engineer",
        "/certifications/certified-biomedical-equipment-technician, Certified Biomedical Equipment Technician",
        "/, Somebody keeps the hospital’s machines alive",
        "/of/nothing/we/know, Somebody keeps the hospital’s machines alive"
    })
    void aPageHasThePictureOfItselfOrOfWhatItBelongsTo(String path, String title) {
        assertThat(pictures.nearest(path).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "/roles/radiation-therapy-service-engineer, linear-accelerator",
        "/roles/dialysis-equipment-technician/names, dialysis-machine",
        "/devices/ventilator, ventilator"
    })
    void itShowsADeviceThatThePageIsAbout(String path, String device) {
        assertThat(pictures.nearest(path).drawing().slug()).isEqualTo(device);
    }

    @Test
    void aJobIsSharedWithTheDeviceByWhichItIsKnownOnTheSite() {
        itShowsADeviceThatThePageIsAbout(
                "/roles/biomedical-equipment-technician",
                JobIcons.device("biomedical-equipment-technician").orElseThrow());
    }

    @Test
    void noDeviceStandsForMoreThanFourJobs() {
        assertThat(terminology.roles().stream()
                        .map(role -> pictures.nearest("/roles/" + role.slug()).drawing())
                        .filter(Objects::nonNull)
                        .collect(Collectors.groupingBy(DeviceDrawing::slug, Collectors.counting())))
                .hasSizeGreaterThan(15)
                .allSatisfy((device, jobs) -> assertThat(jobs).isLessThanOrEqualTo(4));
    }

    @Test
    void thePictureOfTheSiteShowsTechniciansAndNotOneDeviceAlone() {
        assertThat(pictures.nearest("/").scene().room().parts())
                .extracting(RoomDrawing.Part::style)
                .contains("accent-line");
    }

    @Test
    void aPageThatIsNoneOfAKindDoesNotSayPages() {
        assertThat(pictures.nearest("/schools").kind()).isNull();
        assertThat(pictures.nearest("/schools").scene())
                .isNotEqualTo(pictures.nearest("/").scene());
    }

    @Test
    void theSchoolsOfAStateShowWhereItIsAndHowManyProgramsItHas() {
        SharedPage ohio = pictures.nearest("/states/oh");

        assertThat(ohio.title()).isEqualTo("Ohio");
        assertThat(ohio.state()).isEqualTo(UsState.OH);
        assertThat(ohio.about()).startsWith(Programs.counted(programs.in(UsState.OH)));
        assertThat(pictures.nearest("/areas/ohio").state()).isEqualTo(UsState.OH);
    }

    @Test
    void aLinkToTheSchoolsOfAStateNamesItsPicture() {
        client.get()
                .uri("/schools?state=oh")
                .exchange()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("/share/states/oh.png\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/share/roles/clinical-engineer.png", "/share/devices/ventilator.png", "/share/.png"})
    void thePictureIsAsLargeAsNetworksWantItAndNotEmpty(String address) throws IOException {
        byte[] file = client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.IMAGE_PNG)
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(colors(picture)).hasSizeGreaterThan(10);
        assertThat(file).hasSizeLessThan(MOST_BYTES);
    }

    @Test
    void whatIsNoPictureIsNotFound() {
        client.get()
                .uri("/share/roles/clinical-engineer.jpg")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private static Set<Integer> colors(BufferedImage picture) {
        Set<Integer> colors = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x += 2) {
            for (int y = 0; y < picture.getHeight(); y += 2) {
                colors.add(picture.getRGB(x, y));
            }
        }
        return colors;
    }
}
