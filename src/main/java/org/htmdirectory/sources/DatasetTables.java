package org.htmdirectory.sources;

import static org.htmdirectory.platform.reference.Column.address;
import static org.htmdirectory.platform.reference.Column.date;
import static org.htmdirectory.platform.reference.Column.day;
import static org.htmdirectory.platform.reference.Column.flag;
import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class DatasetTables {

    private static final int MOST_MONTHS = 120;

    @Bean
    ReferenceTable datasetTable() {
        return ReferenceTable.of(
                10,
                "dataset",
                slug("slug").unique(),
                text("name", 120),
                text("publisher", 120),
                oneOf("kind", "statistics", "classification", "terminology", "web-pages", "editorial"),
                text("licence", 200),
                address("licence_url").optional(),
                text("attribution", 600),
                address("url").optional(),
                text("description", 600));
    }

    @Bean
    ReferenceTable releaseTable() {
        return ReferenceTable.of(
                20,
                "release",
                slug("slug").unique(),
                reference("dataset", "dataset", "slug"),
                text("name", 160),
                date("published").optional(),
                address("url").optional(),
                flag("second_hand"),
                text("note", 400).optional());
    }

    @Bean
    ReferenceTable citationTable() {
        return CitationRules.applyTo(ReferenceTable.of(
                30,
                "citation",
                slug("slug").unique(),
                reference("release", "release", "slug").optional(),
                text("locator", 300).optional(),
                address("url").optional(),
                text("publisher", 120).optional(),
                date("published").optional(),
                day("read").optional(),
                oneOf("standing", EnumCode.codes(Standing.class)),
                address("owner_url").optional()));
    }

    @Bean
    ReferenceTable releaseCycleTable() {
        return ReferenceTable.of(
                        40,
                        "release_cycle",
                        reference("dataset", "dataset", "slug").unique(),
                        whole("months", 1, MOST_MONTHS),
                        reference("citation", "citation", "slug"))
                .shownAt("How often releases come", "/sources", "dataset");
    }
}
