package org.htmdirectory.careers.devices;

import java.util.List;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets visitors find a kind of device by its name. */
@Component
@Order(12)
class DeviceNames implements SearchSection {

    private final DeviceProfiles profiles;

    DeviceNames(DeviceProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public String heading() {
        return "Devices";
    }

    @Override
    public List<SearchEntry> entries() {
        return profiles.all().stream().map(DeviceNames::entry).toList();
    }

    private static SearchEntry entry(DeviceProfile profile) {
        Device device = profile.device();
        return SearchEntry.of(
                device.heading(), List.of(device.plural()), profile.purpose().brief(), device.address());
    }
}
