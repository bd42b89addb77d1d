package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StateBordersTests {

    @Test
    void aStateBesideAnotherHasThatOneBesideIt() {
        assertThat(Arrays.asList(UsState.values()))
                .allSatisfy(state -> assertThat(state.neighbors())
                        .allSatisfy(other -> assertThat(other.neighbors()).contains(state)));
    }

    @Test
    void noStateIsBesideItself() {
        assertThat(Arrays.asList(UsState.values()))
                .allSatisfy(state -> assertThat(state.neighbors()).doesNotContain(state));
    }

    @Test
    void islandsAndAlaskaTouchNoOtherState() {
        assertThat(Arrays.stream(UsState.values())
                        .filter(state -> state.neighbors().isEmpty()))
                .containsExactlyInAnyOrder(UsState.AK, UsState.GU, UsState.HI, UsState.PR, UsState.VI);
    }

    @Test
    void theNearestNeighborComesFirst() {
        assertThat(UsState.OR.neighbors()).containsExactly(UsState.WA, UsState.ID, UsState.NV, UsState.CA);
        assertThat(UsState.RI.neighbors()).first().isEqualTo(UsState.MA);
    }
}
