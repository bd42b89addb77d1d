package org.htmdirectory.sources;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of the table {@code release_cycle}. */
@Entity
@Immutable
@Table(name = "release_cycle")
class ReleaseCycleEntity {

    @Id
    private Integer id;

    private String dataset;
    private int months;
    private String citation;

    protected ReleaseCycleEntity() {}

    String dataset() {
        return dataset;
    }

    ReleaseCycle toCycle(Citations citations) {
        return new ReleaseCycle(months, citations.citation(citation));
    }
}
