package org.htmdirectory.pages.dossier;

import static org.htmdirectory.platform.reference.Column.date;
import static org.htmdirectory.platform.reference.Column.matching;
import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import java.util.regex.Pattern;
import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class DossierTables {

    private static final Pattern SOC = Pattern.compile("\\d{2}-\\d{4}");
    private static final int MOST_ROWS = 999;
    private static final int FIRST_YEAR = 1977;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_TASK = 99999;
    private static final int LINE = 120;
    private static final int SENTENCES = 400;

    @Bean
    ReferenceTable pastCodeTable() {
        return ReferenceTable.of(
                        710,
                        "past_code",
                        slug("slug").unique(),
                        position().unique(),
                        text("list", LINE),
                        text("edition", 4).optional(),
                        text("code", 20).optional(),
                        text("name", LINE).optional(),
                        oneOf("work", EnumCode.codes(CountedWork.class)),
                        year("first_year"),
                        year("last_year").optional(),
                        oneOf("naming", EnumCode.codes(Naming.class)),
                        text("text", SENTENCES),
                        citations("past_code"))
                .checking(
                        "code",
                        row -> row.cell("code").isEmpty() == row.cell("name").isEmpty()
                                ? null
                                : "stands without its name, or a name without it")
                .shownAt("The case for a code", "/soc-2028", "list");
    }

    @Bean
    ReferenceTable revisionEventTable() {
        return ReferenceTable.of(
                        720,
                        "soc_event",
                        slug("slug").unique(),
                        position().unique(),
                        text("revision", 4),
                        date("date").optional(),
                        oneOf("kind", EnumCode.codes(EventKind.class)),
                        text("headline", LINE),
                        text("text", SENTENCES),
                        citations("soc_event"))
                .shownAt("The case for a code", "/soc-2028", "headline");
    }

    @Bean
    ReferenceTable principleTable() {
        return ReferenceTable.of(
                        730,
                        "soc_principle",
                        slug("slug").unique(),
                        position().unique(),
                        text("name", LINE),
                        text("rule", SENTENCES),
                        text("meets", SENTENCES),
                        text("weak", SENTENCES),
                        citations("soc_principle"))
                .shownAt("The case for a code", "/soc-2028", "name");
    }

    @Bean
    ReferenceTable dutyTable() {
        return ReferenceTable.of(
                        740,
                        "soc_duty",
                        slug("slug").unique(),
                        position().unique(),
                        text("duty", LINE),
                        oneOf("technician_code", EnumCode.codes(Coverage.class)),
                        whole("technician_task", 1, LAST_TASK).optional(),
                        oneOf("engineer_code", EnumCode.codes(Coverage.class)),
                        whole("engineer_task", 1, LAST_TASK).optional(),
                        citations("soc_duty"))
                .shownAt("The case for a code", "/soc-2028", "duty");
    }

    @Bean
    ReferenceTable employerShareTable() {
        return ReferenceTable.of(
                        750,
                        "soc_employer",
                        slug("slug").unique(),
                        matching("code", SOC, "is not a SOC code such as 49-9062"),
                        position(),
                        text("industry", LINE),
                        whole("share", 1, 100),
                        year("year"),
                        reference("citation", "citation", "slug"))
                .keyedBy("code", "position")
                .shownAt("The case for a code", "/soc-2028", "industry");
    }

    @Bean
    ReferenceTable statementTable() {
        return ReferenceTable.of(
                        760,
                        "soc_statement",
                        slug("slug").unique(),
                        position().unique(),
                        oneOf("part", EnumCode.codes(StatementPart.class)),
                        text("whom", LINE),
                        text("heading", LINE),
                        text("text", SENTENCES),
                        reference("organizations", "organization", "slug")
                                .list()
                                .optional(),
                        citations("soc_statement"))
                .shownAt("The case for a code", "/soc-2028", "heading");
    }

    private static Column position() {
        return whole("position", 1, MOST_ROWS);
    }

    private static Column year(String name) {
        return whole(name, FIRST_YEAR, LAST_YEAR);
    }

    private static Column citations(String owner) {
        return reference("citations", "citation", "slug").listIn(owner + "_citation", owner, "citation");
    }
}
