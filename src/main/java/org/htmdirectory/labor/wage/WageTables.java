package org.htmdirectory.labor.wage;

import static org.htmdirectory.platform.reference.Column.decimal;
import static org.htmdirectory.platform.reference.Column.matching;
import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import java.util.regex.Pattern;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class WageTables {

    private static final Pattern AREA_CODE = Pattern.compile("US|\\d{2}|\\d{5}|\\d{7}");
    private static final Pattern POSTAL = Pattern.compile("[A-Z]{2}");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    @Bean
    ReferenceTable areaTable() {
        return ReferenceTable.of(
                310,
                "area",
                matching("code", AREA_CODE, "is not an area code: US, or 2, 5 or 7 digits")
                        .unique(),
                slug("slug").unique(),
                text("name", 120),
                oneOf("kind", EnumCode.codes(AreaKind.class)),
                matching("states", POSTAL, "is not a postal code of two capitals")
                        .list()
                        .optional());
    }

    @Bean
    ReferenceTable wageTable() {
        return ReferenceTable.of(330, "wage", wageColumns())
                .keyedBy("code", "area", "year")
                .pointing("scheme", "code", "code", "scheme", "code")
                .checking("code", row -> SocCode.problem(row.cell("code")))
                .checking("annual_p90_usd", WageRules::ascending)
                .checking("marker", WageRules::unexplained)
                .shownAt("Pay", "/outlook/{code}", "code");
    }

    private static Column[] wageColumns() {
        return new Column[] {
            reference("scheme", "scheme", "slug"),
            text("code", 10),
            reference("area", "area", "code"),
            year("year"),
            whole("employment", 1, 500_000_000).optional(),
            decimal("hourly_mean_usd", 8, 2).optional(),
            dollars("annual_mean_usd"),
            dollars("annual_p10_usd"),
            dollars("annual_p25_usd"),
            dollars("annual_median_usd"),
            dollars("annual_p75_usd"),
            dollars("annual_p90_usd"),
            decimal("location_quotient", 8, 2).optional(),
            decimal("jobs_per_1000", 8, 3).optional(),
            text("marker", 240).optional(),
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
