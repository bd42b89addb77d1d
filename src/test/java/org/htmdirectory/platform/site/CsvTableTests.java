package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTests {

    private static final CsvTable<Device> DEVICES = new CsvTable<Device>()
            .column("name", Device::name)
            .part(
                    Device::maker,
                    new CsvTable<Maker>().column("maker", Maker::name).column("country", Maker::country))
            .list("rooms", Device::rooms, room -> "room " + room);

    private record Maker(String name, String country) {}

    private record Device(String name, Maker maker, List<Integer> rooms) {}

    @Test
    void eachRowHasACellForEachColumnInTheirOrder() {
        assertThat(csv(new Device("pump", new Maker("Acme, Inc.", "US"), List.of(1, 2))))
                .isEqualTo("name,maker,country,rooms\r\npump,\"Acme, Inc.\",US,room 1; room 2\r\n");
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        assertThat(csv(new Device(null, null, List.of()))).isEqualTo("name,maker,country,rooms\r\n,,,\r\n");
    }

    private static String csv(Device device) {
        return DEVICES.file("devices.csv", List.of(device)).answer().getBody();
    }
}
