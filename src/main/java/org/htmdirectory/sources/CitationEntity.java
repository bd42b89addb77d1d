package org.htmdirectory.sources;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "citation")
class CitationEntity {

    @Id
    private String slug;

    private String release;
    private String locator;
    private String url;

    protected CitationEntity() {}

    String release() {
        return release;
    }

    Citation toCitation(ReleaseEntity published, DatasetEntity dataset) {
        return new Citation(
                slug,
                dataset.publisher(),
                dataset.slug(),
                published.name(),
                published.published(),
                locator,
                url != null ? url : published.url(),
                published.secondHand());
    }
}
