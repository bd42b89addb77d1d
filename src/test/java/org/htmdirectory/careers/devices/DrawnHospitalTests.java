package org.htmdirectory.careers.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The drawing of the hospital against the table of devices. */
class DrawnHospitalTests {

    private static final Path DRAWING = Path.of("src/main/resources/careers/devices/hospital.svg");
    private static final Path DEVICES = Path.of("db/reference/device.csv");
    private static final Pattern DEVICE = Pattern.compile("\"/devices/([a-z-]+)\"");

    private final Document drawing = Jsoup.parse(read(DRAWING), "", Parser.xmlParser());

    @Test
    void everyRoomOfTheTableIsDrawnInItsOrder() {
        assertThat(rooms().stream().map(Element::id))
                .isEqualTo(Arrays.stream(HospitalArea.values())
                        .map(HospitalArea::code)
                        .toList());
    }

    @Test
    void everyDrawnDeviceStandsInItsRoom() {
        Map<String, String> areas = areas();

        assertThat(rooms())
                .allSatisfy(room -> assertThat(devices(room))
                        .isNotEmpty()
                        .allSatisfy(device -> assertThat(areas).containsEntry(device, room.id())));
    }

    @Test
    void everyDeviceOfTheTableIsDrawn() {
        assertThat(devices(drawing)).containsExactlyInAnyOrderElementsOf(areas().keySet());
    }

    @Test
    void everyDeviceShowsItsOwnDrawing() {
        assertThat(drawing.select("a"))
                .allSatisfy(link -> assertThat(link.selectFirst("use").attr("href"))
                        .isEqualTo("/img/devices.svg#" + devices(link).get(0)));
    }

    private List<Element> rooms() {
        return drawing.select("symbol:has(a)");
    }

    private static List<String> devices(Element part) {
        return DEVICE.matcher(part.outerHtml())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Map<String, String> areas() {
        Map<String, String> areas = new LinkedHashMap<>();
        read(DEVICES).lines().skip(1).map(row -> row.split(",")).forEach(cells -> areas.put(cells[0], cells[3]));
        return areas;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
