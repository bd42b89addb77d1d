package org.htmdirectory.careers.devices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;
import org.htmdirectory.terms.RoleRef;
import org.springframework.stereotype.Component;

/** The kinds of device of the current edition. */
@Component
public class Devices {

    private final PerEdition<Map<String, Device>> bySlug;
    private final PerEdition<Map<String, List<KnownDevice>>> byRole;

    Devices(Editions editions, RowSource rows, Sources sources) {
        this.bySlug = new PerEdition<>(editions, () -> DeviceRows.read(rows).bySlug());
        this.byRole = new PerEdition<>(editions, () -> DeviceRows.read(rows).byRole(sources.citations()));
    }

    /** All of them, in the order in which pages list them. */
    public List<Device> all() {
        return List.copyOf(bySlug.get().values());
    }

    /** The one of that slug. */
    public Optional<Device> find(String slug) {
        return Optional.ofNullable(bySlug.get().get(slug));
    }

    /** Those that people in a role live with: what matters most comes first. */
    public List<KnownDevice> of(RoleRef role) {
        return byRole.get().getOrDefault(role.slug(), List.of());
    }
}
