package org.htmdirectory.pages.counselors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.pages.counselors.CounselorRow.Cited;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code career_cluster}. */
@Entity
@Immutable
@Table(name = "career_cluster")
class CareerClusterEntity {

    @Id
    private String role;

    private String cluster;
    private String citation;

    protected CareerClusterEntity() {}

    String role() {
        return role;
    }

    Cited toCluster(Sources sources) {
        return new Cited(cluster, null, sources.citation(citation));
    }
}
