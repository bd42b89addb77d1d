package org.htmdirectory.careers.devices;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The drawn hospital: all rooms, in the order in which they are drawn. */
@Component
public class Hospital {

    private final Devices devices;
    private final DeviceProfiles profiles;

    Hospital(Devices devices, DeviceProfiles profiles) {
        this.devices = devices;
        this.profiles = profiles;
    }

    /** Each room with the devices that have a page. */
    public List<HospitalRoom> rooms() {
        List<Device> told = devices.all().stream()
                .filter(device -> profiles.of(device).isPresent())
                .toList();
        return Arrays.stream(HospitalArea.values())
                .map(area -> new HospitalRoom(
                        area,
                        told.stream().filter(device -> device.area() == area).toList()))
                .toList();
    }
}
