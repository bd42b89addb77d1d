package org.htmdirectory.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoleTests {

    @Test
    void aScopeOpensWithItsFirstSentence() {
        Role role = role("They repair devices. They test them, too. And they teach.");

        assertThat(role.opening()).isEqualTo("They repair devices.");
        assertThat(role.rest()).isEqualTo("They test them, too. And they teach.");
    }

    @Test
    void aScopeOfOneSentenceHasNoRest() {
        Role role = role("They repair devices.");

        assertThat(role.opening()).isEqualTo("They repair devices.");
        assertThat(role.rest()).isEmpty();
    }

    private static Role role(String scope) {
        return new Role("a-role", "A Role", null, null, scope, "", List.of(), List.of());
    }
}
