package org.htmdirectory.pages.advocacy;

import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference table of this package. */
@Configuration(proxyBeanMethods = false)
class AdvocacyTables {

    @Bean
    ReferenceTable fieldFactTable() {
        return ReferenceTable.of(
                        630,
                        "field_fact",
                        slug("slug").unique(),
                        oneOf("part", EnumCode.codes(FieldPart.class)),
                        whole("position", 1, 1000),
                        text("text", 300),
                        reference("organizations", "organization", "slug")
                                .list()
                                .optional(),
                        reference("citations", "citation", "slug")
                                .listIn("field_fact_citation", "field_fact", "citation"))
                .shownAt("Facts of the field", "/field/advocacy", "text");
    }
}
