package org.htmdirectory.platform.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "edition")
class EditionEntity {

    @Id
    private Integer number;

    private Instant publishedAt;
    private String digest;

    protected EditionEntity() {}

    Edition toEdition() {
        return new Edition(number, publishedAt, digest);
    }
}
