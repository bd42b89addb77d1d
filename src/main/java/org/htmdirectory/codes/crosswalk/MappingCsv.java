package org.htmdirectory.codes.crosswalk;

import java.util.Arrays;
import java.util.List;
import org.htmdirectory.platform.site.CsvFile;

/** The table of roles and their codes as CSV. */
final class MappingCsv {

    private static final List<String> HEADER = List.of(
            "role", "role_name", "scheme", "code", "name", "match", "according_to", "basis", "note", "citation");

    private MappingCsv() {}

    static CsvFile of(String file, List<Mapping> mappings) {
        return new CsvFile(
                file, HEADER, mappings.stream().<List<?>>map(MappingCsv::row).toList());
    }

    private static List<?> row(Mapping mapping) {
        return Arrays.asList(
                mapping.role().slug(),
                mapping.role().name(),
                mapping.code().scheme().slug(),
                mapping.code().code(),
                mapping.code().name(),
                mapping.match().code(),
                mapping.accordingTo(),
                mapping.basis().code(),
                mapping.note(),
                mapping.citation().line());
    }
}
