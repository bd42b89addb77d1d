package org.htmdirectory.pages.counselors;

import java.util.List;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * The page that begins with a counselor or a parent.
 *
 * @param rows what each job is filed under
 * @param state the state that the visitor has chosen, or null
 */
record CounselorsPage(List<CounselorRow> rows, UsState state) {

    /** The page's heading. */
    public String title() {
        return "For counselors and parents";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Look up what a job title means, print something to hand out, and find the career cluster, Holland letters,"
                + " CIP and SOC code of each job.";
    }

    /** Where what the table says was read. */
    public List<Citation> citations() {
        return rows.stream().flatMap(row -> row.citations().stream()).distinct().toList();
    }
}
