package org.htmdirectory.pages.field;

import static org.htmdirectory.platform.reference.Column.address;
import static org.htmdirectory.platform.reference.Column.date;
import static org.htmdirectory.platform.reference.Column.flag;
import static org.htmdirectory.platform.reference.Column.matching;
import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import java.util.regex.Pattern;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.platform.site.UsState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class FieldTables {

    private static final Pattern STATES =
            Pattern.compile("(%1$s)( (%1$s))*".formatted(String.join("|", UsState.codes())));
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|INT");

    @Bean
    ReferenceTable organizationTable() {
        return ReferenceTable.of(
                        610,
                        "organization",
                        slug("slug").unique(),
                        text("acronym", 20).optional(),
                        text("name", 120).unique(),
                        oneOf("kind", EnumCode.codes(OrganizationKind.class)),
                        matching("country", COUNTRY, "is not a country's two letters or INT"),
                        text("place", 60).optional(),
                        matching("serves", STATES, "is not postal letters of states, with spaces between")
                                .optional(),
                        address("website").optional(),
                        text("standing", 300),
                        oneOf("state", EnumCode.codes(OrganizationState.class)),
                        reference("part_of", "organization", "slug").optional(),
                        reference("followed_by", "organization", "slug").optional(),
                        reference("citations", "citation", "slug")
                                .listIn("organization_citation", "organization", "citation"))
                .shownAt("Organizations", "/organizations/{slug}", "name");
    }

    @Bean
    ReferenceTable milestoneTable() {
        return ReferenceTable.of(
                        620,
                        "milestone",
                        slug("slug").unique(),
                        date("date"),
                        text("shown_as", 40).optional(),
                        oneOf("kind", EnumCode.codes(MilestoneKind.class)),
                        text("headline", 120),
                        text("text", 300).optional(),
                        flag("turning_point"),
                        whole("rank", 1, 100).optional(),
                        reference("organizations", "organization", "slug")
                                .list()
                                .optional(),
                        flag("judged"),
                        reference("citations", "citation", "slug")
                                .listIn("milestone_citation", "milestone", "citation"))
                .shownAt("Milestones", "/field", "headline");
    }
}
