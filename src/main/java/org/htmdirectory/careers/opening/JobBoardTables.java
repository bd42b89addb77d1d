package org.htmdirectory.careers.opening;

import static org.htmdirectory.platform.reference.Column.address;
import static org.htmdirectory.platform.reference.Column.matching;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import java.util.regex.Pattern;
import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.sources.CitedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference table of this package. */
@Configuration(proxyBeanMethods = false)
class JobBoardTables {

    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z_]{1,30}");
    private static final int MOST = 20;

    @Bean
    ReferenceTable jobBoardTable() {
        return CitedTable.of(
                        990,
                        "job_board",
                        slug("slug").unique(),
                        text("name", 60).unique(),
                        text("lists", 120),
                        address("address"),
                        parameter("keywords"),
                        parameter("place").optional(),
                        reference("titles", "scheme", "slug").optional(),
                        whole("position", 1, MOST).unique(),
                        reference("role", "role", "slug").optional(),
                        text("words", 80).optional())
                .checking(
                        "words",
                        row -> row.cell("role").isEmpty() == row.cell("words").isEmpty()
                                ? null
                                : "must stand beside a role, and only there")
                .shownAt("Job boards", "/roles/biomedical-equipment-technician", "name");
    }

    private static Column parameter(String name) {
        return matching(name, PARAMETER, "is not a parameter of an address");
    }
}
