package org.htmdirectory.careers.devices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.htmdirectory.careers.certification.Certifications;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** What the current edition tells of kinds of device. */
@Component
public class DeviceProfiles {

    private final PerEdition<Map<String, DeviceProfile>> bySlug;

    DeviceProfiles(
            Editions editions,
            RowSource rows,
            Devices devices,
            Terminology terminology,
            Certifications certifications,
            Sources sources) {
        this.bySlug = new PerEdition<>(
                editions,
                () -> DeviceProfileRows.read(rows)
                        .bySlug(
                                devices.all(),
                                terminology.all(),
                                slug -> certifications.find(slug).orElseThrow(),
                                sources.citations()));
    }

    /** What is told of each, in the order in which pages list the devices. */
    List<DeviceProfile> all() {
        return List.copyOf(bySlug.get().values());
    }

    /** What is told of the one of that slug. */
    public Optional<DeviceProfile> find(String slug) {
        return Optional.ofNullable(bySlug.get().get(slug));
    }

    /** What is told of a device: of each there is something, which the tables' tests hold. */
    DeviceProfile of(Device device) {
        return bySlug.get().get(device.slug());
    }
}
