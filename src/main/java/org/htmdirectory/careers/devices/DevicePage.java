package org.htmdirectory.careers.devices;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.RoleRef;

/**
 * One kind of device.
 *
 * @param profile what is told of it
 * @param roles who lives with it, or takes a step in its life
 * @param neighbors what else stands in the same part of a hospital
 */
record DevicePage(DeviceProfile profile, List<KnowingRole> roles, List<Device> neighbors) {

    /**
     * A role whose people live with the device, or take a step in its life.
     *
     * @param role the role
     * @param citations who says so
     */
    record KnowingRole(RoleRef role, List<Citation> citations) {}

    /** The page's heading. */
    public String title() {
        return profile.device().heading();
    }

    /** The page's description for search engines. */
    public String description() {
        return profile.purpose().brief()
                + ". Its whole life in seven steps and who takes each, what goes wrong with it, and how to learn to repair it.";
    }

    /** Where everything on the page comes from. */
    public List<Citation> citations() {
        return Stream.concat(profile.citations().stream(), roles.stream().flatMap(known -> known.citations().stream()))
                .distinct()
                .toList();
    }
}
