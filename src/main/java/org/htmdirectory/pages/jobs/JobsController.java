package org.htmdirectory.pages.jobs;

import java.util.List;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Family;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a visitor choose among the standard roles. */
@PageController
class JobsController implements SitemapSection {

    private final Terminology terminology;
    private final RoleGroups groups;
    private final Jobs jobs;
    private final CsvTable<Role> table;

    JobsController(Terminology terminology, RoleGroups groups, Jobs jobs) {
        this.terminology = terminology;
        this.groups = groups;
        this.jobs = jobs;
        this.table = new CsvTable<Role>()
                .column("slug", Role::slug)
                .column("name", Role::name)
                .column("short_name", Role::shortName)
                .column("family", role -> role.family().slug())
                .column("scope", Role::scope)
                .column("distinction", Role::distinction)
                .list("levels", Role::levels, Level::code)
                .list("sources", Role::citations, Citation::written)
                .column("group", role -> groups.groupOf(role.ref()).slug());
    }

    @GetMapping("/roles")
    String browse(
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String schooling,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String state,
            Model model) {
        JobFilter filter =
                new JobFilter(group(group), family(family), JobFilter.schooling(schooling), JobFilter.order(sort));
        model.addAttribute("page", jobs.page(filter, UsState.asked(state).orElse(null)));
        return "pages/jobs/jobs";
    }

    @GetMapping(path = "/roles.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return table.file("roles.csv", terminology.roles()).answer();
    }

    private RoleGroup group(String slug) {
        return slug.isEmpty() ? null : groups.find(slug).orElseThrow(() -> unknown("group", slug));
    }

    private Family family(String slug) {
        return slug.isEmpty()
                ? null
                : terminology.families().stream()
                        .filter(family -> family.slug().equals(slug))
                        .findFirst()
                        .orElseThrow(() -> unknown("family", slug));
    }

    private static BadInputException unknown(String what, String slug) {
        return new BadInputException(
                "There is no %s of jobs %s. See all jobs at /roles.".formatted(what, BadInputException.quoted(slug)));
    }

    @Override
    public List<String> addresses() {
        return List.of("/roles");
    }
}
