package org.htmdirectory.careers.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.htmdirectory.careers.devices.RoomDrawing.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The drawings as programs read them. */
class RoomDrawingTests {

    private final DeviceDrawings devices = new DeviceDrawings();
    private final RoomDrawings rooms = new RoomDrawings(devices);

    @ParameterizedTest
    @EnumSource(HospitalArea.class)
    void aTechnicianIsAtWorkInEveryRoom(HospitalArea area) {
        assertThat(rooms.named(area.code()).parts()).extracting(Part::style).contains("accent-line");
    }

    @Test
    void allRoomsAreOfTheSameHeightSoThatTheyMakeFloors() {
        assertThat(Arrays.stream(HospitalArea.values())
                        .map(area -> rooms.named(area.code()).height()))
                .containsOnly(rooms.named("elevator").height());
    }

    @Test
    void theRoofIsAsWideAsTheWardAndTheWorkshopUnderIt() {
        assertThat(rooms.named("roof").width())
                .isEqualTo(rooms.named("ward").width()
                        + rooms.named("workshop-and-home").width());
    }

    @Test
    void aDeviceIsBroughtToItsPlaceAndItsLinesKeepTheirWidth() {
        PlacedDevice device = new PlacedDevice(new DeviceDrawing("ventilator", "", List.of()), 10, 20, 192, List.of());

        assertThat(device.transform()).isEqualTo("translate(10.0 20.0) scale(2.0)");
        assertThat(device.line(2)).isEqualTo(1);
    }

    @Test
    void whatADrawingCoversIsNotOneOfItsLines() {
        DeviceDrawing ventilator = devices.of("ventilator").orElseThrow();

        assertThat(ventilator.outline()).isNotEmpty();
        assertThat(ventilator.strokes())
                .extracting(DeviceDrawing.Stroke::path)
                .isNotEmpty()
                .doesNotContain(ventilator.outline());
    }
}
