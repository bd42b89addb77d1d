package org.htmdirectory.careers.devices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.function.Function;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code device_training}. */
@Entity
@Immutable
@Table(name = "device_training")
class DeviceTrainingEntity implements DeviceRow {

    @Id
    private Long id;

    private String device;
    private String kind;
    private String text;
    private String certification;
    private String citation;
    private String secondCitation;

    protected DeviceTrainingEntity() {}

    @Override
    public String device() {
        return device;
    }

    DeviceProfile.Training toTraining(Function<String, Certification> certifications, Citations citations) {
        return new DeviceProfile.Training(
                EnumCode.parse(TrainingKind.class, kind),
                text,
                certification == null ? null : certifications.apply(certification),
                DeviceRow.cited(citations, citation, secondCitation));
    }
}
