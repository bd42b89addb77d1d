package org.htmdirectory.codes.crosswalk;

import java.util.Arrays;
import java.util.List;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Scheme;
import org.htmdirectory.codes.scheme.Schemes;

/**
 * The page {@code /codes}: every scheme with the codes that roles map to.
 *
 * @param countries the schemes by where they are used, the United States first
 */
record CodesPage(List<Group> countries) {

    /** The schemes of one country or union. */
    record Group(SchemeCountry country, List<Entry> current, List<Entry> earlier) {}

    /** A scheme with those of its codes that roles map to. */
    record Entry(Scheme scheme, List<Code> mapped) {}

    static CodesPage of(Schemes schemes, Crosswalk crosswalk) {
        List<Entry> entries = schemes.schemes().stream()
                .map(scheme -> new Entry(scheme, mapped(scheme, schemes, crosswalk)))
                .toList();
        return new CodesPage(Arrays.stream(SchemeCountry.values())
                .map(country -> group(country, entries))
                .filter(group -> !group.current().isEmpty() || !group.earlier().isEmpty())
                .toList());
    }

    /** The page's heading. */
    public String title() {
        return "Official codes";
    }

    /** The page's description for search engines. */
    public String description() {
        return "The classifications that governments and employers use to count jobs in healthcare technology"
                + " management, and the codes each role has in them.";
    }

    private static List<Code> mapped(Scheme scheme, Schemes schemes, Crosswalk crosswalk) {
        return schemes.codes(scheme).stream()
                .filter(code -> !crosswalk.rolesOf(code).isEmpty())
                .toList();
    }

    private static Group group(SchemeCountry country, List<Entry> entries) {
        List<Entry> here = entries.stream()
                .filter(entry -> SchemeCountry.of(entry.scheme()) == country)
                .toList();
        return new Group(
                country,
                here.stream().filter(entry -> entry.scheme().current()).toList(),
                here.stream().filter(entry -> !entry.scheme().current()).toList());
    }
}
