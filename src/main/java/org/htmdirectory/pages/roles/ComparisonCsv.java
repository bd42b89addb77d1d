package org.htmdirectory.pages.roles;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.labor.projection.Projection;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Title;

/** A comparison as a file: a row for each role. The figures are about the code of the row. */
final class ComparisonCsv {

    private static final List<String> COLUMNS = List.of(
            "role",
            "name",
            "family",
            "distinction",
            "levels",
            "names",
            "best_known_names",
            "us_soc_2018_code",
            "us_soc_2018_name",
            "match",
            "pay_year",
            "median_pay_usd",
            "p10_pay_usd",
            "p90_pay_usd",
            "growth_decade",
            "growth_percent",
            "openings_annual_thousands",
            "entry_education",
            "work_experience",
            "on_the_job_training",
            "certificates",
            "sources");

    private ComparisonCsv() {}

    static CsvFile of(ComparisonPage page) {
        return new CsvFile(
                "compared-roles.csv",
                COLUMNS,
                page.columns().stream().<List<?>>map(ComparisonCsv::row).toList());
    }

    private static List<?> row(ComparedRole column) {
        return Stream.of(about(column), statistics(column), pay(column), growth(column), ways(column))
                .flatMap(List::stream)
                .toList();
    }

    private static List<?> about(ComparedRole column) {
        Role role = column.role();
        return List.of(
                role.slug(),
                role.name(),
                role.family().slug(),
                role.distinction(),
                role.levels().stream().map(Level::code).collect(Collectors.joining("; ")),
                column.page().nameCount(),
                column.bestKnown().stream().map(Title::text).collect(Collectors.joining("; ")));
    }

    private static List<?> statistics(ComparedRole column) {
        Statistics known = column.statistics();
        return known == null
                ? Arrays.asList(null, null, null)
                : List.of(
                        known.code().code(),
                        known.code().name(),
                        known.mapping().match().code());
    }

    private static List<?> pay(ComparedRole column) {
        if (!column.hasPay()) {
            return Arrays.asList(null, null, null, null);
        }
        Wage wage = column.statistics().wage();
        return Arrays.asList(wage.year(), wage.median(), wage.p10(), wage.p90());
    }

    private static List<?> growth(ComparedRole column) {
        Projection decade = column.decade();
        return decade == null
                ? Arrays.asList(null, null, null, null, null, null)
                : Arrays.asList(
                        decade.decade(),
                        decade.percent(),
                        decade.openings(),
                        decade.education(),
                        decade.experience(),
                        decade.training());
    }

    private static List<?> ways(ComparedRole column) {
        return List.of(
                column.page().certifications().stream()
                        .map(Certification::briefly)
                        .collect(Collectors.joining("; ")),
                column.citations().stream().map(Citation::line).collect(Collectors.joining("; ")));
    }
}
