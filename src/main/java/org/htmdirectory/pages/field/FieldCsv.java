package org.htmdirectory.pages.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.sources.Citation;

/** The tables of this package as CSV. */
final class FieldCsv {

    private static final List<String> ORGANIZATIONS = List.of(
            "slug", "acronym", "name", "kind", "country", "place", "website", "standing", "state", "doubt", "sources");
    private static final List<String> MILESTONES =
            List.of("slug", "date", "when", "kind", "headline", "text", "rank", "organizations", "doubt", "sources");

    private FieldCsv() {}

    static CsvFile organizations(List<Organization> organizations) {
        return new CsvFile(
                "organizations.csv",
                ORGANIZATIONS,
                organizations.stream().<List<?>>map(FieldCsv::row).toList());
    }

    static CsvFile milestones(List<Milestone> milestones) {
        return new CsvFile(
                "field.csv",
                MILESTONES,
                milestones.stream().<List<?>>map(FieldCsv::row).toList());
    }

    private static List<?> row(Organization each) {
        return Arrays.asList(
                each.slug(),
                each.acronym(),
                each.name(),
                each.kind().code(),
                each.country().code(),
                each.place(),
                each.website(),
                each.standing(),
                each.state().code(),
                each.doubt(),
                lines(each.citations()));
    }

    private static List<?> row(Milestone each) {
        return Arrays.asList(
                each.slug(),
                each.date().iso(),
                each.when(),
                each.kind().code(),
                each.headline(),
                each.text(),
                each.rank(),
                each.organizations().stream().map(Organization::slug).collect(Collectors.joining("; ")),
                each.doubt(),
                lines(each.citations()));
    }

    private static String lines(List<Citation> citations) {
        return citations.stream().map(Citation::line).collect(Collectors.joining("; "));
    }
}
