package org.htmdirectory.careers.devices;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The drawn hospital: all rooms, in the order in which they are drawn. */
@Component
public class Hospital {

    private final Devices devices;

    Hospital(Devices devices) {
        this.devices = devices;
    }

    /** Each room with its devices. */
    public List<HospitalRoom> rooms() {
        return Arrays.stream(HospitalArea.values())
                .map(area -> new HospitalRoom(
                        area,
                        devices.all().stream()
                                .filter(device -> device.area() == area)
                                .toList()))
                .toList();
    }
}
