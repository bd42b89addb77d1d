package org.htmdirectory.careers.devices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;

/** A row of the table {@code device}. */
@Entity
@Immutable
@Table(name = "device")
class DeviceEntity {

    @Id
    private String slug;

    private String name;
    private String plural;
    private String hospitalArea;
    private Integer position;

    protected DeviceEntity() {}

    int position() {
        return position;
    }

    Device toDevice() {
        return new Device(slug, name, plural, EnumCode.parse(HospitalArea.class, hospitalArea));
    }
}
