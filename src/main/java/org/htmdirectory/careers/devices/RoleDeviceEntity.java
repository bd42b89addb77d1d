package org.htmdirectory.careers.devices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code role_device}. */
@Entity
@Immutable
@Table(name = "role_device")
class RoleDeviceEntity {

    @Id
    private Long id;

    private String role;
    private String device;
    private Integer position;
    private String citation;
    private String secondCitation;

    protected RoleDeviceEntity() {}

    String role() {
        return role;
    }

    int position() {
        return position;
    }

    KnownDevice toKnownDevice(Map<String, Device> devices, Citations citations) {
        return new KnownDevice(
                devices.get(device),
                Stream.of(citation, secondCitation)
                        .filter(Objects::nonNull)
                        .map(citations::citation)
                        .toList());
    }
}
