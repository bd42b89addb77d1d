package org.htmdirectory.pages.jobs;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * The list of jobs.
 *
 * @param lists the jobs of the United States under their headings
 * @param abroad those of other countries, or null where none is asked for
 * @param filter what they were chosen by
 * @param state the state whose pay is shown, or null
 * @param groups the groups to choose from
 * @param schoolings the schoolings to choose from
 * @param roles how many roles there are
 * @param titles how many wordings people use for them
 */
record JobsPage(
        List<JobList> lists,
        JobList abroad,
        JobFilter filter,
        UsState state,
        List<RoleGroup> groups,
        List<Schooling> schoolings,
        int roles,
        long titles) {

    /**
     * Jobs under one heading.
     *
     * @param anchor where a link leads
     * @param heading what they are called
     * @param description what they are
     * @param jobs the jobs
     */
    record JobList(String anchor, String heading, String description, List<ListedJob> jobs) {

        static JobList of(RoleGroup group, List<ListedJob> jobs) {
            return new JobList(group.slug(), group.name(), group.description(), jobs);
        }
    }

    /** The page's heading. */
    public String title() {
        return filter.family() == null
                ? "Jobs in healthcare technology management"
                : filter.family().name() + ": jobs";
    }

    /** The page's description for search engines. */
    public String description() {
        return roles
                + " jobs that keep medical devices safe and working: what each is, the school it takes, what it pays"
                + " and whether it grows.";
    }

    /** How many jobs are listed. */
    public int shown() {
        return Stream.concat(lists.stream(), Stream.ofNullable(abroad))
                .mapToInt(list -> list.jobs().size())
                .sum();
    }

    /** The orders to choose from. */
    public JobOrder[] orders() {
        return JobOrder.values();
    }

    /** What official figures stand for all of them, or null where none is shown: the decade and all jobs together. */
    public Statistics statistics() {
        return jobs().map(job -> job.facts().statistics())
                .filter(Objects::nonNull)
                .filter(each -> each.newest() != null && each.allGrowth() != null)
                .findFirst()
                .orElse(null);
    }

    /** Where what the page says was read. */
    public List<Citation> citations() {
        return jobs().flatMap(job -> Stream.concat(
                        job.schooling() == null ? Stream.of() : job.schooling().citations().stream(), figures(job)))
                .distinct()
                .sorted(Comparator.comparing(Citation::line))
                .toList();
    }

    private static Stream<Citation> figures(ListedJob job) {
        Stream<Citation> own = Stream.ofNullable(job.own()).map(one -> one.pay().citation());
        if (!job.facts().isCounted()) {
            return own;
        }
        Stream<Citation> growth = Stream.ofNullable(job.facts().decade()).map(decade -> decade.citation());
        return Stream.of(
                        own,
                        growth,
                        Stream.ofNullable(job.pay()).map(pay -> pay.wage().citation()))
                .flatMap(citations -> citations);
    }

    private Stream<ListedJob> jobs() {
        return Stream.concat(lists.stream(), Stream.ofNullable(abroad)).flatMap(list -> list.jobs().stream());
    }
}
