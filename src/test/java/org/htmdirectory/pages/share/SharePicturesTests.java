package org.htmdirectory.pages.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
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
        "/roles/imaging-service-engineer, x-ray-machine",
        "/roles/imaging-service-engineer/names, x-ray-machine",
        "/devices/ventilator, ventilator"
    })
    void itShowsADeviceThatThePageIsAbout(String path, String device) {
        assertThat(pictures.nearest(path).drawing().slug()).isEqualTo(device);
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
