package org.htmdirectory.sources;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "dataset")
class DatasetEntity {

    @Id
    private String slug;

    private String name;
    private String publisher;
    private String kind;
    private String licence;
    private String licenceUrl;
    private String attribution;
    private String url;
    private String description;

    protected DatasetEntity() {}

    String slug() {
        return slug;
    }

    String publisher() {
        return publisher;
    }

    Dataset toDataset(List<ReleaseEntity> releases, FactCounts.Facts facts, ReleaseCycle cycle) {
        List<Release> newestFirst = releases.stream()
                .map(release -> release.toRelease(facts.ofRelease(release.slug())))
                .sorted(Comparator.comparing(
                                Release::published, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
                        .thenComparing(Release::slug)
                        .reversed())
                .toList();
        return new Dataset(
                slug,
                name,
                publisher,
                kind,
                licence,
                licenceUrl,
                attribution,
                url,
                description,
                newestFirst,
                facts.ofDataset(slug),
                cycle);
    }
}
