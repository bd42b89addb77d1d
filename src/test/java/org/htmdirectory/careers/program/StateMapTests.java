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

    @Test
    void theMoreProgramsTheDarkerASquare() {
        List<String> tints = StateMap.of(Map.of(UsState.CT, 1, UsState.OH, 4, UsState.TX, 9)).squares().stream()
                .filter(square ->
                        List.of(UsState.CT, UsState.OH, UsState.TX, UsState.WY).contains(square.state()))
                .map(StateMap.Square::tint)
                .toList();

        assertThat(tints).doesNotHaveDuplicates().hasSize(4);
    }
}
