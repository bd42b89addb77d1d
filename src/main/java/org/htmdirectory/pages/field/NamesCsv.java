package org.htmdirectory.pages.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.pages.field.NameFigures.CountryCodes;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.terms.RoleRef;

/** The figures of {@code /field/names} as CSV, one a row: {@code of} is the role or code, {@code by} the country. */
final class NamesCsv {

    private static final List<String> HEADER = List.of("figure", "of", "by", "count");

    private NamesCsv() {}

    static CsvFile of(NameFigures figures) {
        List<List<?>> rows = new ArrayList<>();
        figures.namesByRole().forEach(each -> {
            rows.add(List.of("own-names", each.role().slug(), "", each.own()));
            rows.add(List.of("shared-names", each.role().slug(), "", each.shared()));
            rows.add(List.of("languages", each.role().slug(), "", each.languages()));
        });
        figures.codesByCountry().stream()
                .flatMap(country -> codes(country, figures.roles()))
                .forEach(rows::add);
        figures.worldGroups()
                .forEach(each -> rows.add(List.of(
                        "world-groups", each.role().slug(), "", each.groups().size())));
        figures.lumpedCodes()
                .forEach(each -> rows.add(List.of(
                        "roles-under-code",
                        each.code().code(),
                        "us",
                        each.roles().size())));
        return new CsvFile("names.csv", HEADER, rows);
    }

    private static Stream<List<?>> codes(CountryCodes country, List<RoleRef> roles) {
        return IntStream.range(0, roles.size())
                .mapToObj(at -> List.of(
                        "codes",
                        roles.get(at).slug(),
                        country.country().slug(),
                        country.perRole().get(at)));
    }
}
