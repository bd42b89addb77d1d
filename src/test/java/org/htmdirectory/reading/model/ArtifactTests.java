package org.htmdirectory.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The model as it lies in the program. */
class ArtifactTests {

    private static final Artifact ARTIFACT = Artifact.shipped();

    @Test
    void theCardIsThatOfTheModel() throws Exception {
        String card = new String(
                Artifact.class
                        .getResourceAsStream("/reading/model/model-card.md")
                        .readAllBytes(),
                "UTF-8");

        assertThat(card).startsWith("# Model " + ARTIFACT.model().name());
    }

    @Test
    void theFieldIsToldFromOtherWork() {
        assertThat(field("Biomedical Equipment Technician")).isGreaterThan(0.9);
        assertThat(field("Registered Nurse")).isLessThan(0.1);
    }

    @Test
    void wordingsOfTheOfficialListAreRecognizedInsideATitle() {
        Clues clues = Clues.of("Registered Nurse - Telemetry", JobContext.NOTHING);

        assertThat(ARTIFACT.official().in(clues.words()).occupation().code()).isEqualTo("29-1141.00");
    }

    private static double field(String title) {
        return ARTIFACT.model().field(Features.of(Clues.of(title, JobContext.NOTHING)));
    }
}
