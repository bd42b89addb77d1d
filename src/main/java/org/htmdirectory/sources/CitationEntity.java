package org.htmdirectory.sources;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;

@Entity
@Immutable
@Table(name = "citation")
class CitationEntity {

    @Id
    private String slug;

    private String release;
    private String locator;
    private String url;
    private String publisher;
    private String published;
    private String read;
    private String standing;
    private String ownerUrl;

    protected CitationEntity() {}

    String release() {
        return release;
    }

    /** A page that names its publisher stands for itself, whatever release it belongs to. */
    Citation toCitation(ReleaseEntity from, DatasetEntity dataset) {
        boolean page = publisher != null;
        return new Citation(
                slug,
                page ? publisher : dataset.publisher(),
                dataset == null ? null : dataset.slug(),
                page ? null : from.name(),
                page || published != null ? published : from.published(),
                locator,
                url,
                read,
                EnumCode.parse(Standing.class, standing),
                ownerUrl);
    }
}
