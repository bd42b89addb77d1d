package org.htmdirectory.labor.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryTests {

    @Test
    void saysHowLongTrainingTakes() {
        assertThat(Entry.of("Associate's degree", "None", "Moderate-term on-the-job training"))
                .isEqualTo(new Entry(
                        "an associate’s degree (about two years of college)", "none", "one to twelve months"));
    }

    @Test
    void saysNothingOfWhatIsNotKnown() {
        assertThat(Entry.of(null, null, null)).isEqualTo(new Entry(null, null, null));
    }
}
