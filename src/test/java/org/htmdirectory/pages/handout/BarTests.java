package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarTests {

    @Test
    void barsAreMeasuredByTheFirst() {
        assertThat(widths(40L, 10L)).containsExactly(100L, 25L);
    }

    @Test
    void whereThereIsNothingToCountNoBarHasALength() {
        assertThat(widths(0L, 0L)).containsExactly(0L, 0L);
    }

    private static List<Long> widths(Long... counts) {
        return Bar.of(List.of(counts), count -> "a role", count -> count).stream()
                .map(Bar::width)
                .toList();
    }
}
