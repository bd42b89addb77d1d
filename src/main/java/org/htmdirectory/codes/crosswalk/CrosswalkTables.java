package org.htmdirectory.codes.crosswalk;

import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;

import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class CrosswalkTables {

    @Bean
    ReferenceTable mappingTable() {
        return ReferenceTable.of(
                        230,
                        "mapping",
                        reference("role", "role", "slug"),
                        reference("scheme", "scheme", "slug"),
                        text("code", 40),
                        oneOf("match", EnumCode.codes(Match.class)),
                        text("according_to", 120),
                        oneOf("basis", EnumCode.codes(Basis.class)),
                        text("note", 400).optional(),
                        reference("citation", "citation", "slug"))
                .keyedBy("role", "scheme", "code")
                .pointing("scheme", "code", "code", "scheme", "code")
                .shownWith("Codes of roles", "role");
    }

    @Bean
    ReferenceTable correspondenceTable() {
        return ReferenceTable.of(
                        240,
                        "correspondence",
                        reference("from_scheme", "scheme", "slug"),
                        text("from_code", 40),
                        reference("to_scheme", "scheme", "slug"),
                        text("to_code", 40),
                        oneOf("relation", EnumCode.codes(Relation.class)),
                        reference("citation", "citation", "slug"))
                .keyedBy("from_scheme", "from_code", "to_scheme", "to_code", "relation", "citation")
                .pointing("from_scheme", "from_code", "code", "scheme", "code")
                .pointing("to_scheme", "to_code", "code", "scheme", "code")
                .shownWith("Crosswalks between codes", "from_scheme");
    }

    @Bean
    ReferenceTable disagreementTable() {
        return ReferenceTable.of(
                        250,
                        "disagreement",
                        slug("slug").unique(),
                        reference("role", "role", "slug"),
                        text("headline", 160),
                        text("explanation", 900),
                        reference("schemes", "scheme", "slug").list(),
                        reference("citations", "citation", "slug")
                                .listIn("disagreement_citation", "disagreement", "citation"))
                .shownWith("Where lists disagree", "role");
    }
}
