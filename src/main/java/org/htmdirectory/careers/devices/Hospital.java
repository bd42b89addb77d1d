package org.htmdirectory.careers.devices;

import java.util.Arrays;
import java.util.List;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.springframework.stereotype.Component;

/** The drawn hospital: all rooms, in the order in which they are drawn. */
@Component
public class Hospital {

    private final PerEdition<List<HospitalRoom>> rooms;

    Hospital(Editions editions, Devices devices, RoomDrawings drawings) {
        this.rooms = new PerEdition<>(editions, () -> rooms(devices.all(), drawings));
    }

    /** Each room with its devices. */
    public List<HospitalRoom> rooms() {
        return rooms.get();
    }

    private static List<HospitalRoom> rooms(List<Device> devices, RoomDrawings drawings) {
        return Arrays.stream(HospitalArea.values())
                .map(area -> new HospitalRoom(
                        area,
                        devices.stream().filter(device -> device.area() == area).toList(),
                        drawings.named(area.code())))
                .toList();
    }
}
