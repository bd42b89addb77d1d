package org.htmdirectory.careers.devices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Terms;

/** A row of the table {@code device_step}. */
@Entity
@Immutable
@Table(name = "device_step")
class DeviceStepEntity implements DeviceRow {

    @Id
    private Long id;

    private String device;
    private String step;
    private String text;
    private String role;
    private String people;
    private String citation;
    private String secondCitation;

    protected DeviceStepEntity() {}

    @Override
    public String device() {
        return device;
    }

    DeviceProfile.Step toStep(Terms terms, Citations citations) {
        return new DeviceProfile.Step(
                EnumCode.parse(LifeStep.class, step),
                text,
                role == null ? null : terms.roles().get(role).ref(),
                people,
                DeviceRow.cited(citations, citation, secondCitation));
    }
}
