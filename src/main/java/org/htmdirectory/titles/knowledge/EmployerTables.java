package org.htmdirectory.titles.knowledge;

import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;

import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.reading.employers.EmployerKind;
import org.htmdirectory.reading.employers.Equipment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference table of this package. */
@Configuration(proxyBeanMethods = false)
class EmployerTables {

    @Bean
    ReferenceTable employerTable() {
        return ReferenceTable.of(
                410,
                "employer",
                slug("slug").unique(),
                text("name", 120).unique(),
                text("also", 120).list().optional(),
                oneOf("kind", EnumCode.codes(EmployerKind.class)),
                oneOf("equipment", EnumCode.codes(Equipment.class)).list().optional(),
                text("note", 300).optional(),
                reference("citation", "citation", "slug"));
    }
}
