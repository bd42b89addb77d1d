package org.htmdirectory.careers.military;

import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.sources.CitedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of the trades next door. */
@Configuration(proxyBeanMethods = false)
class TradeTables {

    private static final int LONGEST_CODE = 12;
    private static final int SENTENCES = 220;
    private static final int MOST = 20;

    @Bean
    ReferenceTable tradeTable() {
        return ReferenceTable.of(
                        996,
                        "trade",
                        slug("slug").unique(),
                        text("name", 40).unique(),
                        text("has", SENTENCES),
                        reference("has_citation", "citation", "slug"),
                        text("missing", SENTENCES),
                        reference("missing_citation", "citation", "slug"),
                        text("rule", SENTENCES),
                        reference("rule_citation", "citation", "slug"),
                        reference("start", "start", "slug"),
                        reference("target", "rung", "slug"),
                        whole("position", 1, MOST).unique())
                .shownAt("Trades next door", "/veterans#{slug}", "name");
    }

    @Bean
    ReferenceTable tradeCodeTable() {
        return ReferenceTable.of(
                        997,
                        "trade_code",
                        text("code", LONGEST_CODE),
                        oneOf("branch", EnumCode.codes(Branch.class)),
                        text("spellings", LONGEST_CODE).list().optional(),
                        text("name", 80),
                        reference("trade", "trade", "slug"),
                        reference("citation", "citation", "slug"))
                .keyedBy("branch", "code")
                .shownWith("Codes of trades next door", "trade");
    }

    @Bean
    ReferenceTable serviceBenefitTable() {
        return CitedTable.of(
                        998,
                        "service_benefit",
                        slug("slug").unique(),
                        text("name", 40).unique(),
                        text("text", SENTENCES),
                        whole("position", 1, MOST).unique())
                .shownAt("Benefits for veterans", "/veterans", "name");
    }

    @Bean
    ReferenceTable serviceCreditTable() {
        return CitedTable.of(
                        995,
                        "service_credit",
                        reference("program", "program", "slug").unique())
                .shownWith("Colleges that count service", "program");
    }
}
