package org.htmdirectory.careers.military;

import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceRow;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.terms.Evidence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference table of this package. */
@Configuration(proxyBeanMethods = false)
class MilitaryTables {

    private static final int LONGEST_CODE = 12;
    private static final int MOST_CODES = 1000;

    @Bean
    ReferenceTable militaryOccupationTable() {
        return ReferenceTable.of(
                        710,
                        "military_occupation",
                        slug("slug").unique(),
                        text("code", LONGEST_CODE).unique(),
                        oneOf("branch", EnumCode.codes(Branch.class)),
                        text("name", 80),
                        text("grade", 40).optional(),
                        oneOf("standing", EnumCode.codes(Occupation.Standing.class)),
                        reference("rung", "rung", "slug").optional(),
                        reference("scheme", "scheme", "slug").optional(),
                        text("listed", LONGEST_CODE).optional(),
                        text("spellings", LONGEST_CODE).list().optional(),
                        text("summary", 300),
                        oneOf("evidence", EnumCode.codes(Evidence.class)),
                        reference("citations", "citation", "slug")
                                .listIn("military_occupation_citation", "military_occupation", "citation"),
                        whole("position", 1, MOST_CODES).unique())
                .pointing("scheme", "listed", "code", "scheme", "code")
                .checking("rung", MilitaryTables::misplacedRung)
                .shownAt("Military codes", "/careers/military?code={code}", "name");
    }

    private static String misplacedRung(ReferenceRow row) {
        boolean otherWork = row.cell("standing").equals(Occupation.Standing.OTHER_WORK.code());
        return otherWork == row.cell("rung").isEmpty() ? null : "must be given, except for other work";
    }
}
