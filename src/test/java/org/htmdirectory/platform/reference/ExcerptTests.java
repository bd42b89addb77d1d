package org.htmdirectory.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {

    private static final String GLOVE = "🧤";

    @Test
    void aTextThatIsShortEnoughStays() {
        assertThat(Excerpt.of("BMET", 4)).isEqualTo("BMET");
        assertThat(Excerpt.shown("BMET", 4)).isEqualTo("BMET");
        assertThat(Excerpt.of(null, 4)).isNull();
    }

    @Test
    void aLongerOneIsCut() {
        assertThat(Excerpt.of("BMETs", 4)).isEqualTo("BMET");
        assertThat(Excerpt.shown("BMETs", 4)).isEqualTo("BME…");
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(Excerpt.of("abc" + GLOVE, 4)).isEqualTo("abc");
        assertThat(Excerpt.of("ab" + GLOVE + "d", 4)).isEqualTo("ab" + GLOVE);
        assertThat(Excerpt.shown("ab" + GLOVE + "de", 4)).isEqualTo("ab…");
    }
}
