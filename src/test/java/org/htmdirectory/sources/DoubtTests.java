package org.htmdirectory.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtTests {

    private static Citation of(String publisher, Standing standing) {
        String url = standing == Standing.EDITORS ? null : "https://example.org/page";
        return new Citation("one", publisher, null, null, null, "A page", url, "2026-11-29", standing, null);
    }

    private static Doubt doubt(Citation... citations) {
        return Doubt.of(Arrays.asList(citations));
    }

    @Test
    void thePageOfTheOwnerIsEnough() {
        assertThat(doubt(of("AAMI", Standing.OWN))).isEqualTo(Doubt.CHECKED);
    }

    @Test
    void twoPublishersAreEnough() {
        assertThat(doubt(of("24x7", Standing.REPORT), of("TechNation", Standing.REPORT)))
                .isEqualTo(Doubt.CHECKED);
    }

    @Test
    void twoPagesOfOnePublisherAreOneSource() {
        assertThat(doubt(of("24x7", Standing.REPORT), of("24x7", Standing.REPORT)))
                .isEqualTo(Doubt.ONE_SOURCE);
    }

    @Test
    void aCopyIsOneSource() {
        assertThat(doubt(of("AAMI", Standing.COPY))).isEqualTo(Doubt.ONE_SOURCE);
    }

    @Test
    void aSiteWithoutAPageOfItsOwnIsOneSource() {
        assertThat(doubt(of("ILO", Standing.SITE))).isEqualTo(Doubt.ONE_SOURCE);
    }

    @Test
    void theEditorsAreNoSource() {
        assertThat(doubt(of("Editors", Standing.EDITORS))).isEqualTo(Doubt.OUR_JUDGMENT);
        assertThat(doubt(of("Editors", Standing.EDITORS), of("24x7", Standing.REPORT)))
                .isEqualTo(Doubt.ONE_SOURCE);
    }

    @Test
    void whatCitesNothingIsOurJudgment() {
        assertThat(Doubt.of(List.of())).isEqualTo(Doubt.OUR_JUDGMENT);
    }
}
