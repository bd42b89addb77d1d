package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintsTests {

    private final Fingerprints fingerprints = new Fingerprints();

    @Test
    void whatWasMetIsNotCountedAgain() {
        fingerprints.add("BMET II");
        fingerprints.add("BMET II");
        fingerprints.add("BMET III");

        assertThat(fingerprints.count()).isEqualTo(2);
    }

    @Test
    void manyTextsAreCountedExactly() {
        IntStream.range(0, 300_000).forEach(i -> fingerprints.add("Technician " + i));
        IntStream.range(0, 300_000).forEach(i -> fingerprints.add("Technician " + i));

        assertThat(fingerprints.count()).isEqualTo(300_000);
    }

    @Test
    void theEmptyTextCounts() {
        fingerprints.add("");

        assertThat(fingerprints.count()).isOne();
    }
}
