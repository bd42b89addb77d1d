package org.htmdirectory.pages.counselors;

import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.text;

import org.htmdirectory.platform.reference.ReferenceTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference table of this package. */
@Configuration(proxyBeanMethods = false)
class CareerClusterTables {

    @Bean
    ReferenceTable careerClusterTable() {
        return ReferenceTable.of(
                        999,
                        "career_cluster",
                        reference("role", "role", "slug").unique(),
                        text("cluster", 60),
                        reference("citation", "citation", "slug"))
                .shownAt("Career clusters", "/counselors", "cluster");
    }
}
