package org.htmdirectory.codes.reporting;

import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Scheme;
import org.htmdirectory.codes.scheme.SchemeSlug;

/**
 * One code to report a role under.
 *
 * @param use who asks for it, where many are asked; else null
 * @param mapping the code, how it stands to the role and who says so
 */
public record CodeToReport(Use use, Mapping mapping) {

    /** The list that the code is from. */
    public Scheme scheme() {
        return mapping.code().scheme();
    }

    /** The code. */
    public Code code() {
        return mapping.code();
    }

    /** Whether the code does not hold the role, but is merely the nearest that there is. */
    public boolean isOnlyNear() {
        return mapping.match().isOnlyNear();
    }

    /** The code and its name in one line: <i>49-9062 Medical Equipment Repairers</i>. */
    public String line() {
        return code().code() + " " + code().name();
    }

    /** A list of codes that many are asked for. In the order of the page. */
    public enum Use {
        SOC(SchemeSlug.US_SOC, "SOC 2018", "US forms and surveys"),
        ONET(SchemeSlug.ONET_SOC, "O*NET-SOC", "US job descriptions and training"),
        CENSUS(SchemeSlug.US_CENSUS, "Census 2018", "US household surveys"),
        ISCO(SchemeSlug.ISCO, "ISCO-08", "Comparing countries"),
        NOC(SchemeSlug.NOC, "NOC 2021", "Canadian forms"),
        CIP(SchemeSlug.CIP, "CIP 2020", "A college program that teaches it");

        private final String scheme;
        private final String abbreviation;
        private final String where;

        Use(String scheme, String abbreviation, String where) {
            this.scheme = scheme;
            this.abbreviation = abbreviation;
            this.where = where;
        }

        /** Slug of the list. */
        String scheme() {
            return scheme;
        }

        /** What forms call the list. */
        public String abbreviation() {
            return abbreviation;
        }

        /** Which forms ask for it, in a few words. */
        public String where() {
            return where;
        }
    }
}
