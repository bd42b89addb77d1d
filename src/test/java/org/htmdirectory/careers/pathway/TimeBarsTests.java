package org.htmdirectory.careers.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.platform.chart.Bar;
import org.htmdirectory.platform.chart.Mark;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Draws ways found on the ladder as seeded into a real database. */
@DatabaseTest
class TimeBarsTests {

    private static final String GRADUATE = "high-school-graduate";

    @Autowired
    private PathPages pages;

    @Test
    void aWayWithoutATotalHasNoBar() {
        PathPage page = to("htm-director");

        assertThat(page.ways())
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.way().isTotalKnown()).isFalse());
        assertThat(page.bars().isDrawn()).isFalse();
        assertThat(page.bars().left()).isEqualTo(page.ways().size());
    }

    @Test
    void everyWayWithATotalHasABarThatEndsOnThePaper() {
        PathPage page = to("biomedical-equipment-technician-ii");

        assertThat(page.bars().ways()).isNotEmpty().isEqualTo(page.ways());
        assertThat(page.bars().left()).isZero();
        assertThat(page.bars().drawing().all(Bar.class))
                .hasSizeGreaterThanOrEqualTo(page.ways().size())
                .allSatisfy(bar -> assertThat(bar.to()).isLessThanOrEqualTo(100));
    }

    @Test
    void aBarSaysTheYearsOfItsWay() {
        PathPage page = to("biomedical-equipment-technician-ii");

        assertThat(page.bars().drawing().all(Mark.Words.class).map(Mark.Words::text))
                .containsAll(page.ways().stream().map(TimedWay::timeBriefly).toList());
    }

    private PathPage to(String rung) {
        return pages.of(new PathForm(GRADUATE, rung, ""));
    }
}
