package org.htmdirectory.labor.projection;

import static org.htmdirectory.platform.reference.Column.decimal;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class LaborTables {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    @Bean
    ReferenceTable projectionTable() {
        return ReferenceTable.of(320, "projection", columns())
                .keyedBy("code", "base_year", "target_year")
                .pointing("scheme", "code", "code", "scheme", "code")
                .checking("code", row -> SocCode.problem(row.cell("code")))
                .checking("target_year", ProjectionRules::tenYears)
                .checking("employment_target_thousands", ProjectionRules::sum)
                .checking("change_percent", ProjectionRules::percent)
                .shownAt("Growth", "/outlook/{code}", "code");
    }

    private static Column[] columns() {
        return new Column[] {
            reference("scheme", "scheme", "slug"),
            text("code", 10),
            text("published_title", 160),
            year("base_year"),
            year("target_year"),
            decimal("employment_base_thousands", 10, 1).optional(),
            decimal("employment_target_thousands", 10, 1).optional(),
            decimal("change_thousands", 10, 1).optional(),
            decimal("change_percent", 6, 1).optional(),
            decimal("openings_annual_thousands", 10, 1).optional(),
            dollars("median_annual_wage_usd"),
            year("wage_year").optional(),
            text("entry_education", 80).optional(),
            text("work_experience", 80).optional(),
            text("on_the_job_training", 80).optional(),
            text("note", 400).optional(),
            reference("citation", "citation", "slug")
        };
    }

    private static Column year(String name) {
        return whole(name, FIRST_YEAR, LAST_YEAR);
    }

    private static Column dollars(String name) {
        return whole(name, 1, 1_000_000).optional();
    }
}
