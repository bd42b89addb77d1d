package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedBarTests {

    @Test
    void barsAreMeasuredByTheFirst() {
        assertThat(widths(40L, 10L)).containsExactly("100.00%", "25.00%");
    }

    @Test
    void whereThereIsNothingToCountNoBarHasALength() {
        assertThat(widths(0L, 0L)).containsExactly("0.00%", "0.00%");
    }

    private static List<String> widths(Long... counts) {
        return NamedBar.of(List.of(counts), count -> "a role", count -> count).stream()
                .map(named -> named.bar().width())
                .toList();
    }
}
