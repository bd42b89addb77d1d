package org.htmdirectory.careers.devices;

import java.util.List;
import java.util.function.Function;

/**
 * All kinds of device, by where they stand.
 *
 * @param rooms the drawn hospital
 * @param parts what is told of the devices of each room
 */
record DevicesPage(List<HospitalRoom> rooms, List<HospitalPart> parts) {

    /**
     * The devices of a part of a hospital.
     *
     * @param area which part
     * @param profiles what is told of each
     */
    record HospitalPart(HospitalArea area, List<DeviceProfile> profiles) {}

    static DevicesPage of(List<HospitalRoom> rooms, Function<Device, DeviceProfile> told) {
        return new DevicesPage(
                rooms,
                rooms.stream()
                        .map(room -> new HospitalPart(
                                room.area(), room.devices().stream().map(told).toList()))
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
