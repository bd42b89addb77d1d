package org.htmdirectory.careers.devices;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * All kinds of device, by where they stand.
 *
 * @param areas the parts of a hospital
 */
record DevicesPage(List<Area> areas) {

    /**
     * The devices of a part of a hospital.
     *
     * @param area which part
     * @param devices what stands there
     */
    record Area(HospitalArea area, List<Listed> devices) {}

    /**
     * A device as the list shows it.
     *
     * @param device the kind
     * @param brief what it does for a patient in one line, or null where that is not told yet
     */
    record Listed(Device device, String brief) {}

    static DevicesPage of(List<Device> devices, Function<Device, String> brief) {
        return new DevicesPage(Arrays.stream(HospitalArea.values())
                .map(area -> new Area(
                        area,
                        devices.stream()
                                .filter(device -> device.area() == area)
                                .map(device -> new Listed(device, brief.apply(device)))
                                .toList()))
                .toList());
    }

    /** The page's heading. */
    public String title() {
        return "What HTM people look after";
    }

    /** The page's description for search engines. */
    public String description() {
        return "The devices of a hospital, from infusion pumps to linear accelerators: what each does for a patient, and who"
                + " keeps it safe from the day it is planned to the day it is retired.";
    }
}
