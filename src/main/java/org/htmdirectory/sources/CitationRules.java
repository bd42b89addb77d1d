package org.htmdirectory.sources;

import java.net.URI;
import org.htmdirectory.platform.reference.ReferenceRow;
import org.htmdirectory.platform.reference.ReferenceTable;

/** What a row of {@code citation.csv} must satisfy, so that a reader who follows it arrives where the fact stands. */
final class CitationRules {

    /** Words by which a citation admits that an address is missing. */
    private static final String NOT_KNOWN = "not known";

    private CitationRules() {}

    static ReferenceTable applyTo(ReferenceTable citations) {
        return citations
                .checking("publisher", CitationRules::namelessPage)
                .checking("url", CitationRules::missingAddress)
                .checking("url", CitationRules::addressOfAJudgment)
                .checking("url", CitationRules::fragment)
                .checking("url", CitationRules::bareHost)
                .checking("read", CitationRules::dayOfReading)
                .checking("owner_url", CitationRules::owner)
                .agreeing("url", row -> row.cell("release").isEmpty(), "locator")
                .agreeing("url", row -> true, "publisher")
                .agreeing("url", row -> true, "published")
                .agreeing("url", row -> true, "read")
                .agreeing("url", row -> true, "standing")
                .agreeing("url", row -> true, "owner_url");
    }

    private static String namelessPage(ReferenceRow row) {
        boolean nameless =
                row.cell("release").isEmpty() && row.cell("publisher").isEmpty();
        return nameless ? "is empty, but a page of no release must name its publisher" : null;
    }

    private static String missingAddress(ReferenceRow row) {
        boolean missing = row.cell("url").isEmpty() && !is(row, Standing.EDITORS) && !admits(row);
        return missing
                ? "is empty, but neither is it the judgment of the editors nor does the locator say 'not known'"
                : null;
    }

    private static String addressOfAJudgment(ReferenceRow row) {
        return is(row, Standing.EDITORS) && !row.cell("url").isEmpty()
                ? "is given, but the judgment of the editors stands on no page"
                : null;
    }

    private static String fragment(ReferenceRow row) {
        return row.cell("url").indexOf('#') < 0 ? null : "points into a page; give the address of the page";
    }

    private static String bareHost(ReferenceRow row) {
        return isBareHost(row.cell("url")) && !is(row, Standing.SITE)
                ? "is a whole site; give the page where the fact stands, or the standing 'site'"
                : null;
    }

    private static String dayOfReading(ReferenceRow row) {
        boolean judgment = is(row, Standing.EDITORS);
        if (row.cell("read").isEmpty()) {
            return judgment ? null : "is empty, but must say on which day the page was read";
        }
        return judgment ? "is given, but the judgment of the editors was read nowhere" : null;
    }

    private static String owner(ReferenceRow row) {
        boolean copy = is(row, Standing.COPY);
        if (row.cell("owner_url").isEmpty()) {
            return copy && !admits(row)
                    ? "is empty, but neither does the locator of this copy say that the page of the owner is 'not known'"
                    : null;
        }
        return copy ? null : "is given, but the citation is no copy";
    }

    /** Whether an address names a site and no page of it. */
    static boolean isBareHost(String address) {
        if (address.isEmpty()) {
            return false;
        }
        try {
            URI uri = URI.create(address);
            boolean root = uri.getRawPath() == null
                    || uri.getRawPath().isEmpty()
                    || uri.getRawPath().equals("/");
            return root && uri.getRawQuery() == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean admits(ReferenceRow row) {
        return row.cell("locator").contains(NOT_KNOWN);
    }

    private static boolean is(ReferenceRow row, Standing standing) {
        return row.cell("standing").equals(standing.code());
    }
}
