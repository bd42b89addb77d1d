package org.htmdirectory.careers.devices;

import java.util.List;

/**
 * A room of the drawn hospital.
 *
 * @param area which one
 * @param devices the kinds of device that stand there and have a page
 */
public record HospitalRoom(HospitalArea area, List<Device> devices) {

    /** Whether the device of that slug has a page, so that its drawing can lead there. */
    public boolean tells(String slug) {
        return devices.stream().anyMatch(device -> device.slug().equals(slug));
    }
}
