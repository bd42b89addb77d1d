package org.htmdirectory.codes.scheme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A row of the table {@code scheme}. */
@Entity
@Immutable
@Table(name = "scheme")
class SchemeEntity {

    @Id
    private String slug;

    private String name;
    private String version;
    private String[] country;
    private String publisherDataset;
    private String purpose;
    private boolean current;
    private int position;
    private String url;

    protected SchemeEntity() {}

    String publisherDataset() {
        return publisherDataset;
    }

    Scheme toScheme(String publisher) {
        return new Scheme(
                slug, name, version, List.of(country), publisher, publisherDataset, purpose, current, position, url);
    }
}
