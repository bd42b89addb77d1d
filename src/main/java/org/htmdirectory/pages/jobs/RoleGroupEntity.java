package org.htmdirectory.pages.jobs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of the table {@code role_group}. */
@Entity
@Immutable
@Table(name = "role_group")
class RoleGroupEntity {

    @Id
    private String slug;

    private String name;
    private String description;
    private Integer position;

    protected RoleGroupEntity() {}

    String slug() {
        return slug;
    }

    int position() {
        return position;
    }

    RoleGroup toGroup() {
        return new RoleGroup(slug, name, description);
    }
}
