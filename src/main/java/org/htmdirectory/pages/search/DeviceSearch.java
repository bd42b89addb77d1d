package org.htmdirectory.pages.search;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.devices.Device;
import org.htmdirectory.careers.devices.Devices;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;
import org.htmdirectory.terms.Terminology;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Lets visitors find the jobs that look after a kind of device by its name. */
@Component
@Order(15)
class DeviceSearch implements SearchSection {

    private static final int MOST_ROLES = 4;

    private final Devices devices;
    private final Terminology terminology;

    DeviceSearch(Devices devices, Terminology terminology) {
        this.devices = devices;
        this.terminology = terminology;
    }

    @Override
    public String heading() {
        return "Who looks after a device";
    }

    @Override
    public List<SearchEntry> entries() {
        return devices.all().stream().flatMap(this::entries).toList();
    }

    /** In the order of jobs, in which those who do the work come before those who lead, teach or sell. */
    private Stream<SearchEntry> entries(Device device) {
        return terminology.roles().stream()
                .filter(role -> devices.of(role.ref()).stream()
                        .anyMatch(known -> known.device().equals(device)))
                .limit(MOST_ROLES)
                .map(role -> SearchEntry.of(
                        StringUtils.capitalize(device.name()) + ": " + role.name(),
                        List.of(device.name(), device.plural()),
                        role.opening(),
                        "/roles/" + role.slug()));
    }
}
