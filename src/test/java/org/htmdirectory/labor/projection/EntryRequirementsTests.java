package org.htmdirectory.labor.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryRequirementsTests {

    @Test
    void saysHowLongTrainingTakes() {
        assertThat(EntryRequirements.of("Associate's degree", "None", "Moderate-term on-the-job training"))
                .isEqualTo(new EntryRequirements(
                        "an associate’s degree (about two years of college)", "none", "one to twelve months"));
    }

    @Test
    void saysNothingOfWhatIsNotKnown() {
        assertThat(EntryRequirements.of(null, null, null)).isEqualTo(new EntryRequirements(null, null, null));
    }
}
