package org.htmdirectory.careers.school;

import static org.htmdirectory.platform.reference.Column.address;
import static org.htmdirectory.platform.reference.Column.date;
import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;

import java.util.Arrays;
import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.platform.site.UsState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class SchoolTables {

    @Bean
    ReferenceTable scholarshipTable() {
        return ReferenceTable.of(
                        580,
                        "scholarship",
                        slug("slug").unique(),
                        text("name", 120),
                        oneOf("kind", EnumCode.codes(Scholarship.Kind.class)),
                        text("giver", 120),
                        text("amount", 120).optional(),
                        date("amount_as_of").optional(),
                        text("who", 160),
                        text("apply", 120).optional(),
                        state(),
                        date("last_seen").optional(),
                        address("website").optional(),
                        text("note", 200).optional(),
                        reference("citations", "citation", "slug")
                                .listIn("scholarship_citation", "scholarship", "citation"))
                .shownAt("Scholarships", "/scholarships", "name");
    }

    @Bean
    ReferenceTable preparationTable() {
        return ReferenceTable.of(
                        590,
                        "preparation",
                        slug("slug").unique(),
                        oneOf("kind", EnumCode.codes(Preparation.Kind.class)),
                        text("name", 120),
                        text("text", 200),
                        state(),
                        date("as_of").optional(),
                        address("website").optional(),
                        reference("citations", "citation", "slug")
                                .listIn("preparation_citation", "preparation", "citation"))
                .shownAt("What to do in high school", "/schools", "name");
    }

    private static Column state() {
        return oneOf("state", Arrays.stream(UsState.values()).map(UsState::name).toList())
                .optional();
    }
}
