package org.htmdirectory.pages.roles;

import java.util.Arrays;
import java.util.List;
import org.htmdirectory.careers.opening.JobBoards;
import org.htmdirectory.careers.opening.OpeningSearch;
import org.htmdirectory.careers.pathway.PathPages;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.pages.jobs.RoleGroup;
import org.htmdirectory.pages.jobs.RoleGroups;
import org.htmdirectory.pages.jobs.StatePay;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a visitor read about one role. */
@PageController
class RoleController implements SitemapSection {

    private final Terminology terminology;
    private final RolePages pages;
    private final Wages wages;
    private final JobBoards boards;
    private final RoleGroups groups;
    private final PathPages paths;

    RoleController(
            Terminology terminology,
            RolePages pages,
            Wages wages,
            JobBoards boards,
            RoleGroups groups,
            PathPages paths) {
        this.terminology = terminology;
        this.pages = pages;
        this.wages = wages;
        this.boards = boards;
        this.groups = groups;
        this.paths = paths;
    }

    @GetMapping("/roles/{slug}")
    String read(@PathVariable String slug, @RequestParam(defaultValue = "") String state, Model model) {
        return show(RoleTab.OVERVIEW, slug, state, model, "role");
    }

    @GetMapping("/roles/{slug}/pay")
    String readPay(@PathVariable String slug, @RequestParam(defaultValue = "") String state, Model model) {
        return show(RoleTab.PAY, slug, state, model, "pay");
    }

    @GetMapping("/roles/{slug}/start")
    String readWaysIn(@PathVariable String slug, @RequestParam(defaultValue = "") String state, Model model) {
        return show(RoleTab.START, slug, state, model, "start");
    }

    @GetMapping("/roles/{slug}/names")
    String readNames(@PathVariable String slug, @RequestParam(defaultValue = "") String state, Model model) {
        return show(RoleTab.NAMES, slug, state, model, "names");
    }

    @GetMapping("/roles/{slug}/codes")
    String readCodes(@PathVariable String slug, @RequestParam(defaultValue = "") String state, Model model) {
        return show(RoleTab.CODES, slug, state, model, "codes");
    }

    private String show(RoleTab tab, String slug, String state, Model model, String template) {
        Role role = terminology.role(slug).orElseThrow(() -> new NotFoundException("role", slug));
        RolePage all = pages.of(role);
        UsState chosen = UsState.asked(state).orElse(null);
        StatePay here = StatePay.of(all.statistics(), chosen, wages).orElse(null);
        RoleGroup group = groups.groupOf(role.ref());
        boolean posted = !all.isMilitary() && !group.isAbroad();
        OpeningSearch openings = posted ? boards.searchFor(role.ref(), chosen) : null;
        WaysIn waysIn = tab == RoleTab.START ? WaysIn.to(all.rungs(), chosen, paths) : null;
        model.addAttribute("page", new RoleTabPage(all, group, tab, here, openings, waysIn));
        return "pages/roles/" + template;
    }

    @Override
    public List<String> addresses() {
        return terminology.roles().stream()
                .flatMap(role -> Arrays.stream(RoleTab.values()).map(tab -> tab.address(role.slug())))
                .toList();
    }
}
