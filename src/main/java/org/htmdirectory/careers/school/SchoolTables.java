package org.htmdirectory.careers.school;

import static org.htmdirectory.platform.reference.Column.address;
import static org.htmdirectory.platform.reference.Column.date;
import static org.htmdirectory.platform.reference.Column.matching;
import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.platform.site.UsState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class SchoolTables {

    private static final int MOST = 10;
    private static final Pattern PAGE =
            Pattern.compile("/[a-z/-]+([?][a-z]+=[A-Za-z0-9-]+)?(#[a-z-]+)?|https://[^\\s]+");

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

    @Bean
    ReferenceTable checklistStepTable() {
        return ReferenceTable.of(
                        595,
                        "checklist_step",
                        slug("slug").unique(),
                        oneOf("grade", EnumCode.codes(Grade.class)),
                        whole("position", 1, MOST),
                        text("task", 80),
                        text("reason", 200),
                        matching("address", PAGE, "is neither a page of ours, like /schools, nor an address with https")
                                .optional(),
                        state(),
                        reference("grade_citation", "citation", "slug").optional(),
                        reference("citations", "citation", "slug")
                                .listIn("checklist_step_citation", "checklist_step", "citation"))
                .keyedBy("grade", "position")
                .shownAt("What to do in each grade", "/students", "task");
    }

    private static Column state() {
        return oneOf("state", Arrays.stream(UsState.values()).map(UsState::name).toList())
                .optional();
    }
}
