package org.htmdirectory.pages.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.pages.field.NameFigures.CountryCodes;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.terms.RoleRef;

/** The figures of {@code /field/names} as CSV, one a row: {@code of} is the role or code, {@code by} the country. */
final class NamesCsv {

    private static final CsvTable<Count> TABLE = new CsvTable<Count>()
            .column("figure", Count::figure)
            .column("of", Count::of)
            .column("by", Count::by)
            .column("count", Count::count);

    private NamesCsv() {}

    private record Count(String figure, String of, String by, Number count) {}

    static CsvFile of(NameFigures figures) {
        List<Count> rows = new ArrayList<>();
        figures.namesByRole().forEach(each -> {
            rows.add(new Count("own-names", each.role().slug(), "", each.own()));
            rows.add(new Count("shared-names", each.role().slug(), "", each.shared()));
            rows.add(new Count("languages", each.role().slug(), "", each.languages()));
        });
        figures.codesByCountry().stream()
                .flatMap(country -> codes(country, figures.roles()))
                .forEach(rows::add);
        figures.worldGroups()
                .forEach(each -> rows.add(new Count(
                        "world-groups", each.role().slug(), "", each.groups().size())));
        figures.lumpedCodes()
                .forEach(each -> rows.add(new Count(
                        "roles-under-code",
                        each.code().code(),
                        "us",
                        each.roles().size())));
        return TABLE.file("names.csv", rows);
    }

    private static Stream<Count> codes(CountryCodes country, List<RoleRef> roles) {
        return IntStream.range(0, roles.size())
                .mapToObj(at -> new Count(
                        "codes",
                        roles.get(at).slug(),
                        country.country().slug(),
                        country.perRole().get(at)));
    }
}
