package org.htmdirectory.careers.work;

import java.util.Map;
import java.util.Optional;
import org.htmdirectory.careers.devices.Devices;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** What the work of each role is, in the current edition. */
@Component
public class Work {

    private final PerEdition<Map<String, RoleWork>> byRole;

    Work(Editions editions, RowSource rows, Terminology terminology, Devices devices, Sources sources) {
        this.byRole = new PerEdition<>(
                editions,
                () -> WorkRows.read(rows).byRole(terminology.all().roles().values(), devices::of, sources.citations()));
    }

    /** That of a role; empty where it is not told. */
    public Optional<RoleWork> of(RoleRef role) {
        return Optional.ofNullable(byRole.get().get(role.slug()));
    }
}
