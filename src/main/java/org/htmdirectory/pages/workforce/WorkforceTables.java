package org.htmdirectory.pages.workforce;

import static org.htmdirectory.platform.reference.Column.decimal;
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
class WorkforceTables {

    private static final int DIGITS = 9;

    @Bean
    ReferenceTable workforceTable() {
        return ReferenceTable.of(
                        640,
                        "workforce",
                        slug("slug").unique(),
                        oneOf("topic", EnumCode.codes(WorkforceTopic.class)),
                        text("series", 80),
                        decimal("value", DIGITS, 1),
                        oneOf("unit", EnumCode.codes(WorkforceUnit.class)),
                        whole("year", 1990, 2100),
                        text("about", 120),
                        text("text", 160).optional(),
                        reference("citations", "citation", "slug")
                                .listIn("workforce_citation", "workforce", "citation"))
                .shownAt("Figures of the workforce", "/field/workforce", "series");
    }
}
