package org.htmdirectory.reading.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.reading.verdict.KnownTitle.RoleReading;
import org.htmdirectory.terms.RoleRef;
import org.junit.jupiter.api.Test;

class KnownTitleTests {

    private static final RoleRef BMET = new RoleRef("bmet", "BMET", "f");
    private static final RoleRef ENGINEER = new RoleRef("engineer", "Engineer", "f");
    private static final Outside COOK = new Outside("s", "35", "Cook", "It cooks.");

    @Test
    void twoThatStandForOneRoleAreOne() {
        KnownTitle both = title("a", false, BMET).or(title("b", false, BMET));

        assertThat(both.slugs()).containsExactly("a", "b");
        assertThat(both.ambiguous()).isFalse();
        assertThat(both.readings()).extracting(RoleReading::role).containsExactly(BMET);
    }

    @Test
    void twoThatStandForDifferentRolesAreAmbiguous() {
        KnownTitle both = title("a", false, BMET).or(title("b", false, ENGINEER));

        assertThat(both.ambiguous()).isTrue();
        assertThat(both.readings()).extracting(RoleReading::role).containsExactly(BMET, ENGINEER);
    }

    @Test
    void aRoleAndOtherWorkAreAmbiguous() {
        assertThat(title("a", false, BMET).or(title("b", false)).ambiguous()).isTrue();
        assertThat(title("a", false).or(title("b", false, BMET)).ambiguous()).isTrue();
        assertThat(title("a", false).or(title("b", false)).ambiguous()).isFalse();
    }

    @Test
    void anAmbiguousOneSpeaksForBoth() {
        KnownTitle both = title("a", false, BMET).or(title("b", true, ENGINEER, BMET));

        assertThat(both.slugs()).containsExactly("b", "a");
        assertThat(both.text()).isEqualTo("b");
        assertThat(both.ambiguous()).isTrue();
        assertThat(both.readings()).extracting(RoleReading::role).containsExactly(ENGINEER, BMET);
        assertThat(title("a", true, BMET).or(title("b", true, BMET)).text()).isEqualTo("a");
    }

    @Test
    void whatElseTheyMayBeIsKept() {
        KnownTitle cook = new KnownTitle(List.of("c"), "c", "en", false, List.of(), List.of(COOK));

        assertThat(title("a", false, BMET).or(cook).lookalikes()).containsExactly(COOK);
    }

    private static KnownTitle title(String text, boolean ambiguous, RoleRef... roles) {
        List<RoleReading> readings =
                Stream.of(roles).map(role -> new RoleReading(role, null, null)).toList();
        return new KnownTitle(List.of(text), text, "en", ambiguous, readings, List.of());
    }
}
