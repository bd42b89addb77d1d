package org.htmdirectory.sources;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "release")
class ReleaseEntity {

    @Id
    private String slug;

    private String dataset;
    private String name;
    private String published;
    private String url;
    private boolean secondHand;
    private String note;

    protected ReleaseEntity() {}

    String slug() {
        return slug;
    }

    String dataset() {
        return dataset;
    }

    String name() {
        return name;
    }

    String published() {
        return published;
    }

    String url() {
        return url;
    }

    boolean secondHand() {
        return secondHand;
    }

    Release toRelease(long facts) {
        return new Release(slug, name, published, url, secondHand, note, facts);
    }
}
