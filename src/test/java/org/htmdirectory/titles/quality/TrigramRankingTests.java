package org.htmdirectory.titles.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrigramRankingTests {

    /** As {@code select show_trgm('Word up')} answers. */
    @Test
    void cutsWordsAsPostgresDoes() {
        assertThat(TrigramRanking.trigrams("Word up"))
                .containsExactlyInAnyOrder("  u", "  w", " up", " wo", "ord", "rd ", "up ", "wor");
    }

    @Test
    void nothingHasNoTrigrams() {
        assertThat(TrigramRanking.trigrams(" – ")).isEmpty();
    }
}
