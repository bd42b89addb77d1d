package org.htmdirectory.pages.roles;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Figure;
import org.htmdirectory.terms.Role;

/**
 * Two to four roles side by side.
 *
 * @param columns the roles, in the order asked for
 * @param codes the codes that their figures are about
 * @param pay their pay as a drawing, or null where none is known
 * @param chooser the form to choose others
 */
record ComparisonPage(List<ComparedRole> columns, List<SharedCode> codes, Drawing pay, Chooser chooser) {

    /** The address of comparisons, without the roles. */
    static final String ADDRESS = "/roles/compare";

    static ComparisonPage of(List<RolePage> pages, Chooser chooser) {
        List<SharedCode> codes = SharedCode.of(pages);
        return new ComparisonPage(
                IntStream.range(0, pages.size())
                        .mapToObj(at -> column(at, pages))
                        .toList(),
                codes,
                PayBars.of(codes),
                chooser);
    }

    private static ComparedRole column(int at, List<RolePage> pages) {
        RolePage page = pages.get(at);
        List<Role> roles = pages.stream().map(RolePage::role).toList();
        String same = pages.subList(0, at).stream()
                .filter(earlier -> code(page) != null && code(page).equals(code(earlier)))
                .map(RolePage::title)
                .findFirst()
                .orElse(null);
        return new ComparedRole(
                page,
                same,
                roles.stream().filter(role -> !role.equals(page.role())).toList(),
                roles.size() > Chooser.LEAST ? ChosenRoles.addressWithout(page.role(), ADDRESS, roles) : null);
    }

    private static String code(RolePage page) {
        Statistics statistics = page.statistics();
        return statistics == null ? null : statistics.code().code();
    }

    /** The page's heading. */
    public String title() {
        return "Roles side by side";
    }

    /** The page's description for search engines. */
    public String description() {
        return names() + " compared: what they do, what they pay, how they grow and what they ask for.";
    }

    /** The roles, as a sentence lists them. */
    public String names() {
        return ListInWords.list(roles().stream().map(Role::name).toList());
    }

    /** The roles, in the order asked for. */
    public List<Role> roles() {
        return columns.stream().map(ComparedRole::role).toList();
    }

    /** The codes behind the figures of two or more of the roles. */
    public List<SharedCode> shared() {
        return codes.stream().filter(SharedCode::isShared).toList();
    }

    /** The address of the same as a file. */
    public String fileAddress() {
        return ChosenRoles.address(ADDRESS + ".csv", roles());
    }

    /** What stands for pay where none is known. */
    public Figure noPay() {
        return Figure.MISSING;
    }

    /** The drawing in words. */
    public String payWords() {
        return codes.stream()
                .filter(SharedCode::hasMedian)
                .map(SharedCode::payWords)
                .collect(Collectors.joining(" ", "", " The table holds the same figures."));
    }
}
