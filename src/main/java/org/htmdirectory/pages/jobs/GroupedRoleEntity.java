package org.htmdirectory.pages.jobs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of the table {@code grouped_role}. */
@Entity
@Immutable
@Table(name = "grouped_role")
class GroupedRoleEntity {

    @Id
    private String role;

    private String roleGroup;
    private Integer position;

    protected GroupedRoleEntity() {}

    String role() {
        return role;
    }

    String group() {
        return roleGroup;
    }

    int position() {
        return position;
    }
}
