package org.htmdirectory.labor.projection;

import static org.htmdirectory.platform.reference.Column.decimal;
import static org.htmdirectory.platform.reference.Column.matching;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import java.util.regex.Pattern;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of what is told of a code’s people beside their number and their pay. */
@Configuration(proxyBeanMethods = false)
class PeopleTables {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final Pattern SURVEY_YEARS = Pattern.compile("\\d{4}-\\d{2}");

    @Bean
    ReferenceTable separationTable() {
        return ofCode(
                        325,
                        "separation",
                        year("base_year"),
                        year("target_year"),
                        percent("exit_rate_percent"),
                        percent("transfer_rate_percent"),
                        thousands("exits_annual_thousands"),
                        thousands("transfers_annual_thousands"),
                        thousands("openings_annual_thousands"))
                .keyedBy("code", "base_year")
                .checking("target_year", ProjectionRules::tenYears)
                .shownAt("Why jobs come open", "/outlook/{code}", "code");
    }

    @Bean
    ReferenceTable employingIndustryTable() {
        return ofCode(
                        326,
                        "employing_industry",
                        whole("position", 1, 99),
                        text("industry", 160),
                        whole("share_percent", 1, 100),
                        year("year"),
                        whole("median_annual_wage_usd", 1, 1_000_000).optional(),
                        year("wage_year").optional())
                .keyedBy("code", "position")
                .shownAt("Who employs them", "/outlook/{code}", "code");
    }

    @Bean
    ReferenceTable attainmentTable() {
        return ofCode(
                        327,
                        "attainment",
                        matching("survey_years", SURVEY_YEARS, "is not two years such as 2021-22"),
                        percent("less_than_high_school_percent"),
                        percent("high_school_percent"),
                        percent("some_college_no_degree_percent"),
                        percent("associates_percent"),
                        percent("bachelors_percent"),
                        percent("masters_percent"),
                        percent("doctoral_or_professional_percent"),
                        text("note", 400).optional())
                .keyedBy("code", "survey_years")
                .checking("doctoral_or_professional_percent", ProjectionRules::allOfThem)
                .shownAt("Schooling", "/outlook/{code}", "code");
    }

    private static ReferenceTable ofCode(int position, String name, Column... own) {
        Column[] columns = new Column[own.length + 3];
        columns[0] = reference("scheme", "scheme", "slug");
        columns[1] = text("code", 10);
        System.arraycopy(own, 0, columns, 2, own.length);
        columns[columns.length - 1] = reference("citation", "citation", "slug");
        return ReferenceTable.of(position, name, columns)
                .pointing("scheme", "code", "code", "scheme", "code")
                .checking("code", row -> SocCode.problem(row.cell("code")));
    }

    private static Column year(String name) {
        return whole(name, FIRST_YEAR, LAST_YEAR);
    }

    private static Column percent(String name) {
        return decimal(name, 4, 1);
    }

    private static Column thousands(String name) {
        return decimal(name, 10, 1);
    }
}
