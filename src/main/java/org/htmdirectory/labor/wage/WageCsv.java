package org.htmdirectory.labor.wage;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.htmdirectory.platform.site.CsvFile;

/** Wages as CSV; an empty cell is a figure that is not known or was withheld. */
final class WageCsv {

    private static final List<String> HEADER = List.of(
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

    private WageCsv() {}

    static CsvFile wages(String file, Collection<Wage> wages) {
        return new CsvFile(
                file, HEADER, wages.stream().<List<?>>map(WageCsv::row).toList());
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
