package org.htmdirectory.careers.military;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code service_credit}. */
@Entity
@Immutable
@Table(name = "service_credit")
class ServiceCreditEntity {

    @Id
    private String program;

    private String citation;
    private String secondCitation;

    protected ServiceCreditEntity() {}

    String program() {
        return program;
    }

    List<Citation> citations(Sources sources) {
        return Stream.of(citation, secondCitation)
                .filter(Objects::nonNull)
                .map(sources::citation)
                .toList();
    }
}
