package org.htmdirectory.careers.devices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code device_purpose}. */
@Entity
@Immutable
@Table(name = "device_purpose")
class DevicePurposeEntity implements DeviceRow {

    @Id
    private String device;

    private String brief;
    private String text;
    private String citation;
    private String secondCitation;

    protected DevicePurposeEntity() {}

    @Override
    public String device() {
        return device;
    }

    DeviceProfile.Purpose toPurpose(Citations citations) {
        return new DeviceProfile.Purpose(brief, text, DeviceRow.cited(citations, citation, secondCitation));
    }
}
