package org.htmdirectory.careers.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Checks when a fact about a certification is over. */
class CertificationDetailTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 23);

    @Test
    void aDateIsNotOverOnTheLastDayToApplyButOnTheNext() {
        assertThat(dates(LAST_DAY).isOver(LAST_DAY)).isFalse();
        assertThat(dates(LAST_DAY).isOver(LAST_DAY.plusDays(1))).isTrue();
    }

    @Test
    void whatHasNoLastDayIsNeverOver() {
        assertThat(dates(null).isOver(LocalDate.MAX)).isFalse();
    }

    private static Certification.Detail dates(LocalDate until) {
        return new Certification.Detail(DetailKind.DATES, "1 to 15 November 2026", null, until, null);
    }
}
