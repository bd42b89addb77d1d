package org.htmdirectory.pages.counselors;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Role;

/**
 * What a counselor files a job under.
 *
 * @param role the job
 * @param cluster its career cluster, or null where none is known
 * @param letters its Holland letters, or null where none are known
 * @param program the college program (CIP) that leads to it, or null where none is mapped
 * @param occupation the code (SOC) that counts it or comes nearest, or null where none is mapped
 */
record CounselorRow(Role role, Cited cluster, Cited letters, Cited program, Cited occupation) {

    /**
     * A fact with where it was read.
     *
     * @param text the fact
     * @param address where more is said of it on this site, or null
     * @param citation where it was read
     */
    record Cited(String text, String address, Citation citation) {

        static String text(Cited cited) {
            return cited == null ? null : cited.text();
        }

        static String source(Cited cited) {
            return cited == null ? null : cited.citation().line();
        }
    }

    /** Where all of it was read. */
    List<Citation> citations() {
        return Stream.of(cluster, letters, program, occupation)
                .filter(Objects::nonNull)
                .map(Cited::citation)
                .toList();
    }
}
