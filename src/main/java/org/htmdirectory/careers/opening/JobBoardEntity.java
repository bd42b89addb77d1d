package org.htmdirectory.careers.opening;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code job_board}. */
@Entity
@Immutable
@Table(name = "job_board")
class JobBoardEntity {

    @Id
    private String slug;

    private String name;
    private String lists;
    private String address;
    private String keywords;
    private String place;
    private String titles;
    private Integer position;
    private String role;
    private String words;
    private String citation;
    private String secondCitation;

    protected JobBoardEntity() {}

    int position() {
        return position;
    }

    JobBoard toJobBoard(Sources sources) {
        return new JobBoard(
                name,
                lists,
                address,
                keywords,
                place,
                titles,
                role,
                words,
                Stream.of(citation, secondCitation)
                        .filter(Objects::nonNull)
                        .map(sources::citation)
                        .toList());
    }
}
