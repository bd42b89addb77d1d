package org.htmdirectory.pages.roles;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.opening.OpeningSearch;
import org.htmdirectory.pages.jobs.FactStrip;
import org.htmdirectory.pages.jobs.RoleGroup;
import org.htmdirectory.pages.jobs.StatePay;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.RelatedRole;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Title;

/**
 * One of the pages on a role.
 *
 * @param all all that is known of the role
 * @param group the group of jobs that it is in
 * @param tab which page it is
 * @param here pay in the state that the visitor has chosen, or null where none is chosen or known
 * @param openings how to look for openings, or null where no job board lists them
 * @param waysIn the ways in after high school, or null where none is known or the page does not tell of them
 */
record RoleTabPage(RolePage all, RoleGroup group, RoleTab tab, StatePay here, OpeningSearch openings, WaysIn waysIn) {

    private static final int MOST_NAMES = 10;
    private static final int MOST_NEXT = 5;

    /** The page's heading for browsers and search engines. */
    public String title() {
        return tab == RoleTab.OVERVIEW ? role().name() : role().name() + ": " + tab.label();
    }

    /** The page's description for search engines. */
    public String description() {
        return tab.description(role().name());
    }

    /** The role. */
    public Role role() {
        return all.role();
    }

    /** What a visitor asks first. */
    public FactStrip facts() {
        return new FactStrip(all.statistics());
    }

    /** Whether the pay in the chosen state is shown large, before the nation’s. */
    public boolean isHereLeading() {
        return here != null && here.leads(all.ownPay());
    }

    /** The names by which it is known best. */
    public List<Title> bestKnown() {
        return all.bestKnown(MOST_NAMES);
    }

    /** Where what the overview says was read. */
    public List<Citation> citations() {
        Stream<Citation> work = all.work() == null ? Stream.of() : all.work().citations();
        Stream<Citation> boards = openings == null ? Stream.of() : openings.citations().stream();
        Stream<Citation> pay = all.ownPay() == null
                ? Stream.of()
                : Stream.of(all.ownPay().pay().citation());
        return Stream.of(role().citations().stream(), pay, work, boards)
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    /** How many names it has beside those. */
    public long moreNames() {
        return Math.max(0, all.nameCount() - bestKnown().size());
    }

    /** The jobs nearest to it. */
    public List<RelatedRole> next() {
        return all.related().stream().limit(MOST_NEXT).toList();
    }

    /** The pages on the role. */
    public List<TabLink> tabs() {
        return Arrays.stream(RoleTab.values())
                .map(each -> new TabLink(each.label(), each.address(role().slug()), each == tab ? "page" : null))
                .toList();
    }

    /**
     * A link to a page on the role.
     *
     * @param label what it is called
     * @param address its path
     * @param current <i>page</i> where it is this page, else null
     */
    record TabLink(String label, String address, String current) {}
}
