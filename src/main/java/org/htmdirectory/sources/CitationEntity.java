package org.htmdirectory.sources;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "citation")
class CitationEntity {

    @Id
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "release")
    private ReleaseEntity release;

    private String locator;
    private String url;

    protected CitationEntity() {}

    Citation toCitation() {
        DatasetEntity dataset = release.dataset();
        return new Citation(
                slug,
                dataset.publisher(),
                dataset.slug(),
                release.name(),
                release.published(),
                locator,
                url != null ? url : release.url(),
                release.secondHand());
    }
}
