package org.htmdirectory.labor.wage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;

/** A row of the table {@code area}. */
@Entity
@Immutable
@Table(name = "area")
class AreaEntity {

    @Id
    private String code;

    private String slug;
    private String name;
    private String kind;
    private String[] states;

    protected AreaEntity() {}

    Area toArea() {
        return new Area(code, slug, name, EnumCode.parse(AreaKind.class, kind), List.of(states));
    }
}
