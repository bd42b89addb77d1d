package org.htmdirectory.labor.projection;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.htmdirectory.platform.site.CsvFile;

/** Projections as CSV; an empty cell is a figure that is not known. */
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

    private LaborCsv() {}

    static CsvFile projections(String file, Collection<Projection> projections) {
        return new CsvFile(
                file,
                PROJECTION,
                projections.stream().<List<?>>map(LaborCsv::row).toList());
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
}
