package org.htmdirectory.pages.roles;

import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.pages.jobs.FactStrip;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Puts roles side by side. */
@Component
class Comparisons {

    private final Terminology terminology;
    private final RolePages pages;
    private final PayFact pay;
    private final GrowthFact growth;

    Comparisons(Terminology terminology, RolePages pages, PayFact pay, GrowthFact growth) {
        this.terminology = terminology;
        this.pages = pages;
        this.pay = pay;
        this.growth = growth;
    }

    /** Those roles, in their order; {@code state} is the one whose pay is told beside the nation's, or null. */
    ComparisonPage of(List<Role> roles, UsState state) {
        List<RolePage> known = roles.stream().map(pages::of).toList();
        List<SharedCode> codes = SharedCode.of(known);
        return new ComparisonPage(
                IntStream.range(0, known.size())
                        .mapToObj(at -> column(at, known, state))
                        .toList(),
                codes,
                PayBars.of(codes),
                Chooser.of(terminology, roles, null));
    }

    private ComparedRole column(int at, List<RolePage> known, UsState state) {
        RolePage page = known.get(at);
        List<Role> roles = known.stream().map(RolePage::role).toList();
        return new ComparedRole(
                page,
                same(page, known.subList(0, at)),
                roles.stream().filter(role -> !role.equals(page.role())).toList(),
                roles.size() > Chooser.LEAST
                        ? ChosenRoles.addressWithout(page.role(), ComparisonPage.ADDRESS, roles)
                        : null,
                pay.about(page.role().ref(), state),
                growth.about(page.role().ref(), state));
    }

    /** The first of the earlier roles that the same code counts. */
    private static String same(RolePage page, List<RolePage> earlier) {
        return earlier.stream()
                .filter(other -> counting(page) != null && counting(page).equals(counting(other)))
                .map(RolePage::title)
                .findFirst()
                .orElse(null);
    }

    private static String counting(RolePage page) {
        return new FactStrip(page.statistics()).isCounted()
                ? page.statistics().code().code()
                : null;
    }
}
