package org.htmdirectory.careers.military;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code service_benefit}. */
@Entity
@Immutable
@Table(name = "service_benefit")
class ServiceBenefitEntity {

    @Id
    private String slug;

    private String name;
    private String text;
    private Integer position;
    private String citation;
    private String secondCitation;

    protected ServiceBenefitEntity() {}

    int position() {
        return position;
    }

    ServiceBenefit toBenefit(Sources sources) {
        return new ServiceBenefit(
                slug,
                name,
                text,
                Stream.of(citation, secondCitation)
                        .filter(Objects::nonNull)
                        .map(sources::citation)
                        .toList());
    }
}
