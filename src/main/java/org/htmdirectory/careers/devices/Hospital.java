package org.htmdirectory.careers.devices;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The drawn hospital: all rooms, in the order in which they are drawn. */
@Component
public class Hospital {

    private final DeviceProfiles profiles;

    Hospital(DeviceProfiles profiles) {
        this.profiles = profiles;
    }

    /** Each room with the devices that have a page. */
    public List<HospitalRoom> rooms() {
        List<Device> told = profiles.all().stream().map(DeviceProfile::device).toList();
        return Arrays.stream(HospitalArea.values())
                .map(area -> new HospitalRoom(
                        area,
                        told.stream().filter(device -> device.area() == area).toList()))
                .toList();
    }
}
