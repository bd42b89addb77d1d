package org.htmdirectory.careers.ladder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;

/** A row of the table {@code start}. */
@Entity
@Immutable
@Table(name = "start")
class StartEntity {

    @Id
    private String slug;

    private String label;
    private String name;
    private String description;
    private String attained;
    private String kind;
    private String rung;
    private Integer position;

    protected StartEntity() {}

    int position() {
        return position;
    }

    Start toStart(Map<String, Rung> rungs) {
        return new Start(
                slug,
                label,
                name,
                description,
                rung == null
                        ? EnumCode.parse(Schooling.class, attained)
                        : rungs.get(rung).attained(),
                EnumCode.parse(Start.Kind.class, kind),
                rung == null ? null : rungs.get(rung));
    }
}
