package org.htmdirectory.terms;

import static org.htmdirectory.platform.reference.Column.flag;
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
class TerminologyTables {

    /** Its address under titles serves suggestions while typing, so no title may have it. */
    private static final String SUGGESTIONS = "suggestions";

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|INT");

    @Bean
    ReferenceTable familyTable() {
        return ReferenceTable.of(
                110,
                "family",
                slug("slug").unique(),
                text("name", 60).unique(),
                text("description", 300),
                whole("position", 1, 99));
    }

    @Bean
    ReferenceTable roleTable() {
        return ReferenceTable.of(
                        120,
                        "role",
                        slug("slug").unique(),
                        text("name", 80).unique(),
                        text("short_name", 30).optional(),
                        reference("family", "family", "slug"),
                        text("scope", 900),
                        text("distinction", 200),
                        oneOf("levels", EnumCode.codes(Level.class)).list().optional(),
                        citations("role"))
                .shownAt("Roles", "/roles/{slug}", "name");
    }

    @Bean
    ReferenceTable relationTable() {
        return ReferenceTable.of(
                        130,
                        "relation",
                        reference("role", "role", "slug"),
                        reference("related", "role", "slug"),
                        text("reason", 200),
                        reference("citation", "citation", "slug"))
                .keyedBy("role", "related")
                .checking("related", row -> row.cell("role").equals(row.cell("related")) ? "is the role itself" : null)
                .shownWith("Related roles", "role");
    }

    @Bean
    ReferenceTable titleTable() {
        return ReferenceTable.of(
                        140,
                        "title",
                        slug("slug").unique(),
                        text("title", 160).unique(),
                        matching("language", LANGUAGE, "is not a language code of two small letters"),
                        matching("country", COUNTRY, "is not a country code of two capitals")
                                .optional(),
                        oneOf("kind", EnumCode.codes(TitleKind.class)),
                        flag("ambiguous"),
                        text("note", 300).optional(),
                        oneOf("evidence", EnumCode.codes(Evidence.class)),
                        citations("title"))
                .checking(
                        "slug",
                        row -> SUGGESTIONS.equals(row.cell("slug")) ? "is taken by the address of suggestions" : null)
                .shownAt("Job titles", "/titles/{slug}", "title");
    }

    @Bean
    ReferenceTable equivalenceTable() {
        return ReferenceTable.of(
                        150,
                        "equivalence",
                        reference("title", "title", "slug"),
                        reference("role", "role", "slug"),
                        oneOf("equivalence", EnumCode.codes(Equivalence.class)),
                        oneOf("level", EnumCode.codes(Level.class)).optional(),
                        text("when", 200).optional(),
                        whole("position", 1, 20))
                .keyedBy("title", "role")
                .keyedBy("title", "position");
    }

    @Bean
    ReferenceTable lookalikeTable() {
        return ReferenceTable.of(
                        160,
                        "lookalike",
                        reference("title", "title", "slug"),
                        slug("scheme"),
                        text("code", 20),
                        text("occupation", 160),
                        text("why", 300),
                        reference("resembles", "role", "slug"),
                        reference("citation", "citation", "slug"))
                .keyedBy("title", "scheme", "code")
                .shownWith("Titles that are other work", "title");
    }

    @Bean
    ReferenceTable formerTitleTable() {
        return ReferenceTable.of(170, "former_title", slug("slug").unique(), text("title", 160));
    }

    private static Column citations(String owner) {
        return reference("citations", "citation", "slug").listIn(owner + "_citation", owner, "citation");
    }
}
