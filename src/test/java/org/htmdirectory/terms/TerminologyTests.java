package org.htmdirectory.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TerminologyTests {

    @Autowired
    private Terminology terminology;

    @Test
    void whatItHandsOutCannotBeChanged() {
        RoleRef role = terminology.roles().iterator().next().ref();

        assertThatThrownBy(terminology.roles()::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(terminology.titles()::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(terminology.titlesOf(role)::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatIsMistakenForARoleIsNeverItsTitle() {
        assertThat(terminology.roles())
                .anySatisfy(
                        role -> assertThat(terminology.lookalikesOf(role.ref())).isNotEmpty());
        assertThat(terminology.roles())
                .allSatisfy(role -> assertThat(terminology.lookalikesOf(role.ref()))
                        .doesNotHaveDuplicates()
                        .doesNotContainAnyElementsOf(terminology.titlesOf(role.ref()))
                        .allMatch(Title::isLookalikeOnly));
    }

    @Test
    void rolesAreListedByName() {
        assertThat(terminology.roles()).hasSize(35).extracting(Role::name).isSorted();
    }
}
