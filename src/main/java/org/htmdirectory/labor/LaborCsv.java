package org.htmdirectory.labor;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.htmdirectory.site.CsvFile;

/** Projections and wages as CSV; an empty cell is a figure that is not known or was withheld. */
final class LaborCsv {

    private static final List<String> PROJECTION = List.of(
            "code",
            "published_title",
            "base_year",
            "target_year",
            "employment_base_thousands",
            "employment_target_thousands",
            "change_thousands",
            "change_percent",
            "openings_annual_thousands",
            "second_hand",
            "note",
            "citation");
    private static final List<String> WAGE = List.of(
            "code",
            "area",
            "area_name",
            "year",
            "employment",
            "hourly_mean_usd",
            "annual_mean_usd",
            "annual_p10_usd",
            "annual_p25_usd",
            "annual_median_usd",
            "annual_p75_usd",
            "annual_p90_usd",
            "location_quotient",
            "jobs_per_1000",
            "marker",
            "note",
            "citation");

    private LaborCsv() {}

    static CsvFile projections(String file, Collection<Projection> projections) {
        return new CsvFile(
                file,
                PROJECTION,
                projections.stream().<List<?>>map(LaborCsv::row).toList());
    }

    static CsvFile wages(String file, Collection<Wage> wages) {
        return new CsvFile(
                file, WAGE, wages.stream().<List<?>>map(LaborCsv::row).toList());
    }

    private static List<?> row(Projection projection) {
        return Arrays.asList(
                projection.soc(),
                projection.title(),
                projection.baseYear(),
                projection.targetYear(),
                projection.baseJobs(),
                projection.targetJobs(),
                projection.change(),
                projection.percent(),
                projection.openings(),
                projection.isSecondHand(),
                projection.note(),
                projection.citation().line());
    }

    private static List<?> row(Wage wage) {
        return Arrays.asList(
                wage.soc(),
                wage.area().code(),
                wage.area().name(),
                wage.year(),
                wage.jobs(),
                wage.hourlyMean(),
                wage.mean(),
                wage.p10(),
                wage.p25(),
                wage.median(),
                wage.p75(),
                wage.p90(),
                wage.quotient(),
                wage.perThousand(),
                wage.marker(),
                wage.note(),
                wage.citation().line());
    }
}
