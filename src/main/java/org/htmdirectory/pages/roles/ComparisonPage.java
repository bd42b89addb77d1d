package org.htmdirectory.pages.roles;

import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.platform.chart.Drawing;
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

    /** The codes that count two or more of the roles. */
    public List<SharedCode> shared() {
        return codes.stream().filter(SharedCode::isShared).toList();
    }

    /** The codes that only come nearest to one of the roles or more. */
    public List<SharedCode> nearest() {
        return codes.stream().filter(code -> !code.nearest().isEmpty()).toList();
    }

    /** The address of the same as a file. */
    public String fileAddress() {
        return ChosenRoles.address(ADDRESS + ".csv", roles());
    }

    /** The drawing in words. */
    public String payWords() {
        return codes.stream()
                .filter(SharedCode::isDrawn)
                .map(SharedCode::payWords)
                .collect(Collectors.joining(" ", "", " The table holds the same figures."));
    }
}
