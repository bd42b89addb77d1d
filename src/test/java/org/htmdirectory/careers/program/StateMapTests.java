package org.htmdirectory.careers.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.htmdirectory.platform.site.UsState;
import org.junit.jupiter.api.Test;

class StateMapTests {

    @Test
    void noTwoStatesShareASquare() {
        assertThat(Arrays.stream(UsState.values()).map(state -> List.of(state.column(), state.row())))
                .doesNotHaveDuplicates();
    }

    @Test
    void statesAreInTheOrderOfTheirNames() {
        assertThat(Arrays.stream(UsState.values()).map(UsState::label)).isSorted();
    }

    @Test
    void everySquareLiesWithinTheDrawing() {
        StateMap map = StateMap.of(Map.of());
        assertThat(map.size()).isEqualTo("352 256");
        assertThat(map.empty()).allSatisfy(square -> {
            assertThat(square.x() + square.side()).isLessThanOrEqualTo(352);
            assertThat(square.y() + square.side()).isLessThanOrEqualTo(256);
        });
    }
}
