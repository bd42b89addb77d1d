package org.htmdirectory.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseCycleTests {

    private final ReleaseCycle yearly = new ReleaseCycle(12, null);

    private static Release release(String published, boolean secondHand) {
        return new Release("r", "r", published, null, secondHand, null, 0);
    }

    @ParameterizedTest
    @CsvSource({"2027-08-31, false", "2027-10-31, false", "2027-11-01, true"})
    void aReleaseIsOverdueTwoMonthsAfterThatInWhichItWasDue(String today, boolean overdue) {
        List<Release> releases = List.of(release("2025-08", false), release("2026-08-27", true), release(null, false));

        assertThat(yearly.next(releases)).hasToString("2027-08");
        assertThat(yearly.isOverdue(releases, LocalDate.parse(today))).isEqualTo(overdue);
    }

    @Test
    void ofADatasetWithoutADateNothingIsDue() {
        assertThat(yearly.next(List.of(release(null, false)))).isNull();
        assertThat(yearly.isOverdue(List.of(), LocalDate.MAX)).isFalse();
    }

    @Test
    void howOftenIsSaidInWords() {
        assertThat(yearly.words()).isEqualTo("once a year");
        assertThat(new ReleaseCycle(3, null).words()).isEqualTo("every 3 months");
    }
}
