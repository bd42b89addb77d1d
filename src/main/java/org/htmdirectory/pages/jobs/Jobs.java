package org.htmdirectory.pages.jobs;

import java.util.List;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.work.RoleWork;
import org.htmdirectory.careers.work.Work;
import org.htmdirectory.labor.projection.OfficialFigures;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.pages.jobs.JobsPage.JobList;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Gathers the roles in their groups with what a visitor asks first. */
@Component
class Jobs {

    private final Terminology terminology;
    private final RoleGroups groups;
    private final Work work;
    private final OfficialFigures figures;
    private final Wages wages;
    private final Ladders ladders;

    Jobs(Terminology terminology, RoleGroups groups, Work work, OfficialFigures figures, Wages wages, Ladders ladders) {
        this.terminology = terminology;
        this.groups = groups;
        this.work = work;
        this.figures = figures;
        this.wages = wages;
        this.ladders = ladders;
    }

    /** The page of the jobs that a filter lets through, with the pay of a state where one is chosen. */
    JobsPage page(JobFilter filter, UsState state) {
        List<RoleGroup> asked = groups.all().stream().filter(filter::lets).toList();
        return new JobsPage(
                filter.order().isByGroup() ? inGroups(asked, filter, state) : inOneList(asked, filter, state),
                asked.stream()
                        .filter(RoleGroup::isAbroad)
                        .map(group -> JobList.of(group, jobs(group, filter, state)))
                        .filter(list -> !list.jobs().isEmpty())
                        .findFirst()
                        .orElse(null),
                filter,
                state,
                groups.all(),
                terminology.roles().stream()
                        .flatMap(role -> work.of(role.ref()).stream())
                        .map(each -> each.schooling().level())
                        .distinct()
                        .sorted()
                        .toList(),
                terminology.roles().size(),
                terminology.namesInUse());
    }

    private List<JobList> inGroups(List<RoleGroup> asked, JobFilter filter, UsState state) {
        return asked.stream()
                .filter(group -> !group.isAbroad())
                .map(group -> JobList.of(group, jobs(group, filter, state)))
                .filter(list -> !list.jobs().isEmpty())
                .toList();
    }

    private List<JobList> inOneList(List<RoleGroup> asked, JobFilter filter, UsState state) {
        List<ListedJob> jobs = asked.stream()
                .filter(group -> !group.isAbroad())
                .flatMap(group -> jobs(group, filter, state).stream())
                .sorted(filter.order().comparator())
                .toList();
        String heading = filter.group() == null ? "All jobs" : filter.group().name();
        return jobs.isEmpty()
                ? List.of()
                : List.of(new JobList("sorted", heading + ", " + filter.order().inSentence(), null, jobs));
    }

    private List<ListedJob> jobs(RoleGroup group, JobFilter filter, UsState state) {
        return groups.rolesIn(group).stream()
                .flatMap(slug -> terminology.role(slug).stream())
                .map(role -> job(role, state))
                .filter(filter::lets)
                .toList();
    }

    /** A role with what a visitor asks first, and the pay of a state where one is chosen. */
    ListedJob job(Role role, UsState state) {
        Statistics statistics = figures.of(role.ref()).orElse(null);
        return new ListedJob(
                role,
                work.of(role.ref()).map(RoleWork::schooling).orElse(null),
                new FactStrip(statistics),
                OwnPay.of(role.slug(), ladders.current()).orElse(null),
                StatePay.of(statistics, state, wages).orElse(null));
    }
}
