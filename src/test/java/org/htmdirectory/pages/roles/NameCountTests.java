package org.htmdirectory.pages.roles;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.pages.field.NameFigures;
import org.htmdirectory.pages.field.NameFigures.RoleNames;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many names a role has is said on several pages, and is the same on all of them. */
@ApplicationTest
class NameCountTests {

    @Autowired
    private Terminology terminology;

    @Autowired
    private NameFigures figures;

    @Autowired
    private RolePages pages;

    @Test
    void theFiguresCountTheNamesThatTheRolePageCounts() {
        assertThat(terminology.roles())
                .hasSize(35)
                .allSatisfy(role ->
                        assertThat(inFigures(role)).isEqualTo(pages.of(role).nameCount()));
    }

    private long inFigures(Role role) {
        return figures.namesByRole().stream()
                .filter(each -> each.role().equals(role.ref()))
                .mapToLong(RoleNames::all)
                .sum();
    }
}
