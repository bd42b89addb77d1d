package org.htmdirectory.pages.home;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.school.Checklist;
import org.htmdirectory.careers.school.SchoolYear;
import org.htmdirectory.pages.home.FirstJobs.FirstJob;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * The page for students.
 *
 * @param jobs the jobs to begin with
 * @param years what to do in each grade
 * @param citations where what it says was read
 */
record StudentsPage(List<FirstJob> jobs, List<SchoolYear> years, List<Citation> citations) {

    static StudentsPage of(List<FirstJob> jobs, Checklist checklist, UsState chosen) {
        List<SchoolYear> years = checklist.years(chosen);
        return new StudentsPage(
                jobs,
                years,
                Stream.concat(jobs.stream().flatMap(job -> job.card().citations()), Checklist.citations(years).stream())
                        .distinct()
                        .toList());
    }

    /** The page's heading for browsers and search engines. */
    public String title() {
        return "For students";
    }

    /** The page's description for search engines. */
    public String description() {
        return "What the work is, whether you would like it, five jobs with their schooling and pay, and a check list of what"
                + " to do in each grade.";
    }
}
