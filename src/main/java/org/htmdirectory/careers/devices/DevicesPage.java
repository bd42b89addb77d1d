package org.htmdirectory.careers.devices;

import java.util.Arrays;
import java.util.List;

/**
 * All kinds of device, by where they stand.
 *
 * @param rooms the drawn hospital
 * @param parts the parts of a hospital that have any
 */
record DevicesPage(List<HospitalRoom> rooms, List<HospitalPart> parts) {

    /**
     * The devices of a part of a hospital.
     *
     * @param area which part
     * @param profiles what is told of each
     */
    record HospitalPart(HospitalArea area, List<DeviceProfile> profiles) {}

    static DevicesPage of(List<HospitalRoom> rooms, List<DeviceProfile> profiles) {
        return new DevicesPage(
                rooms,
                Arrays.stream(HospitalArea.values())
                        .map(area -> new HospitalPart(area, in(area, profiles)))
                        .filter(part -> !part.profiles().isEmpty())
                        .toList());
    }

    private static List<DeviceProfile> in(HospitalArea area, List<DeviceProfile> profiles) {
        return profiles.stream()
                .filter(profile -> profile.device().area() == area)
                .toList();
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
