package org.htmdirectory.pages.jobs;

import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import org.htmdirectory.platform.reference.ReferenceTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class RoleGroupTables {

    private static final int MOST = 100;

    @Bean
    ReferenceTable roleGroupTable() {
        return ReferenceTable.of(
                992,
                "role_group",
                slug("slug").unique(),
                text("name", 60).unique(),
                text("description", 120),
                whole("position", 1, MOST).unique());
    }

    @Bean
    ReferenceTable groupedRoleTable() {
        return ReferenceTable.of(
                        994,
                        "grouped_role",
                        reference("role", "role", "slug").unique(),
                        reference("role_group", "role_group", "slug"),
                        whole("position", 1, MOST))
                .keyedBy("role_group", "position");
    }
}
