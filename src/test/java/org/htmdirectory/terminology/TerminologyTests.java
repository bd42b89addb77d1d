package org.htmdirectory.terminology;

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
    void rolesAreListedByName() {
        assertThat(terminology.roles()).hasSize(32).extracting(Role::name).isSorted();
    }
}
