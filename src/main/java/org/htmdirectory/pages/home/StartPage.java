package org.htmdirectory.pages.home;

import java.util.List;
import org.htmdirectory.pages.home.FirstJobs.FirstJob;
import org.htmdirectory.sources.Citation;

/**
 * The page to start from.
 *
 * @param jobs a job to begin with for each way in
 */
record StartPage(List<FirstJob> jobs) {

    /** The page's heading. */
    public String title() {
        return "Get started";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Three ways into the field: college, learning on the job, and the armed forces, each with a job to begin with.";
    }

    /** Where what it says was read. */
    public List<Citation> citations() {
        return jobs.stream().flatMap(job -> job.card().citations()).distinct().toList();
    }
}
