package org.htmdirectory.codes.crosswalk;

import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Scheme;
import org.htmdirectory.codes.scheme.Schemes;

/**
 * The page {@code /codes/{scheme}}: one scheme and every code of it that the directory holds.
 *
 * @param scheme the scheme
 * @param countries where it is used
 * @param rows its codes, each with the roles that map to it
 */
record SchemePage(Scheme scheme, String countries, List<Row> rows) {

    /** A code with the roles that map to it. */
    record Row(Code code, List<Mapping> roles) {}

    static SchemePage of(Scheme scheme, Schemes schemes, Crosswalk crosswalk) {
        return new SchemePage(
                scheme,
                scheme.countries().size() > 1
                        ? scheme.countries().stream().collect(Collectors.joining(", "))
                        : SchemeCountry.of(scheme).label(),
                schemes.codes(scheme).stream()
                        .map(code -> new Row(code, crosswalk.rolesOf(code)))
                        .toList());
    }

    /** The page's heading. */
    public String title() {
        return scheme.label();
    }

    /** The page's description for search engines. */
    public String description() {
        return scheme.purpose();
    }
}
