package org.htmdirectory.pages.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.devices.Device;
import org.htmdirectory.careers.devices.Devices;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets visitors find the jobs that look after a kind of device by its name. */
@Component
@Order(15)
class DeviceSearch implements SearchSection {

    private static final int MOST_ROLES = 4;

    private final Devices devices;
    private final Terminology terminology;
    private final Crosswalk crosswalk;

    DeviceSearch(Devices devices, Terminology terminology, Crosswalk crosswalk) {
        this.devices = devices;
        this.terminology = terminology;
        this.crosswalk = crosswalk;
    }

    @Override
    public String heading() {
        return "Who looks after a device";
    }

    @Override
    public List<SearchEntry> entries() {
        return devices.all().stream().flatMap(this::entries).toList();
    }

    /** Jobs that a US code counts first; then in the order of jobs: who does the work, then who leads, teaches or sells. */
    private Stream<SearchEntry> entries(Device device) {
        return terminology.roles().stream()
                .filter(role -> devices.of(role.ref()).stream()
                        .anyMatch(known -> known.device().equals(device)))
                .sorted(Comparator.comparing(role -> !isCounted(role)))
                .limit(MOST_ROLES)
                .map(role -> SearchEntry.of(
                        "%s (%s)".formatted(role.name(), device.name()),
                        List.of(device.name(), device.plural()),
                        role.opening(),
                        "/roles/" + role.slug()));
    }

    private boolean isCounted(Role role) {
        return crosswalk.socOf(role.ref()).stream()
                .limit(1)
                .anyMatch(code -> !code.match().isOnlyNear());
    }
}
