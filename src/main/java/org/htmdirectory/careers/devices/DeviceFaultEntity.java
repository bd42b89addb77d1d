package org.htmdirectory.careers.devices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code device_fault}. */
@Entity
@Immutable
@Table(name = "device_fault")
class DeviceFaultEntity implements DeviceRow {

    @Id
    private Long id;

    private String device;
    private Integer position;
    private Integer year;
    private String text;
    private String citation;
    private String secondCitation;

    protected DeviceFaultEntity() {}

    @Override
    public String device() {
        return device;
    }

    int position() {
        return position;
    }

    DeviceProfile.Fault toFault(Citations citations) {
        return new DeviceProfile.Fault(year, text, DeviceRow.cited(citations, citation, secondCitation));
    }
}
