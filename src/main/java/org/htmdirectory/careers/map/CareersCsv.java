package org.htmdirectory.careers.map;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.sources.Citation;

/** The transitions as CSV. */
final class CareersCsv {

    private static final List<String> COLUMNS = List.of(
            "slug",
            "from",
            "from_name",
            "to",
            "to_name",
            "kind",
            "years_least",
            "years_most",
            "study",
            "asks",
            "confers",
            "task",
            "certifications",
            "evidence",
            "sources");

    private CareersCsv() {}

    static CsvFile of(List<Transition> transitions) {
        return new CsvFile(
                "careers.csv",
                COLUMNS,
                transitions.stream().<List<?>>map(CareersCsv::row).toList());
    }

    private static List<?> row(Transition step) {
        return Arrays.asList(
                step.slug(),
                step.from().slug(),
                step.from().name(),
                step.to().slug(),
                step.to().name(),
                step.kind().code(),
                step.years().least(),
                step.years().most(),
                step.study() == 0 ? null : step.study(),
                step.asks().code(),
                step.confers() == null ? null : step.confers().code(),
                step.task(),
                step.certifications().stream().map(Certification::slug).collect(Collectors.joining("; ")),
                step.evidence().code(),
                step.citations().stream().map(Citation::line).collect(Collectors.joining("; ")));
    }
}
