package org.htmdirectory.careers.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DeviceDrawingTests {

    private static final Path DRAWINGS = Path.of("src/main/resources/static/img/devices.svg");
    private static final Path DEVICES = Path.of("db/reference/device.csv");

    @Test
    void everyDeviceHasADrawingOfItsOwnInTheOrderOfTheTable() throws IOException {
        List<String> drawn = Jsoup.parse(Files.readString(DRAWINGS), "", Parser.xmlParser())
                .select("symbol")
                .eachAttr("id");

        assertThat(drawn)
                .isEqualTo(Files.readAllLines(DEVICES).stream()
                        .skip(1)
                        .map(row -> row.substring(0, row.indexOf(',')))
                        .toList());
    }
}
