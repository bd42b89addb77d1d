package org.htmdirectory.careers.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void aStepOfUnknownLengthIsDrawnAsStripesBeyondWhatIsKnown() {
        TimeBars bars = to("htm-director");

        assertThat(bars.ways()).allSatisfy(way -> {
            assertThat(way.way().unknown()).isPositive();
            assertThat(bars.unknown(way))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(stripe -> assertThat(stripe.from())
                            .isGreaterThan(bars.more(way).to()));
        });
        assertThat(words(bars)).contains("not known");
    }

    @Test
    void stripesAreAsWideWhateverIsNotKnown() {
        TimeBars bars = to("htm-director");

        assertThat(bars.ways().stream().map(way -> String.format("%.3f", width(bars.unknown(way)))))
                .hasSizeGreaterThan(1)
                .containsOnly(
                        String.format("%.3f", width(bars.unknown(bars.ways().get(0)))));
    }

    @Test
    void nothingIsDrawnBeyondTheEdge() {
        assertThat(to("htm-executive").drawing().all(Bar.class))
                .allSatisfy(bar -> assertThat(bar.to()).isLessThanOrEqualTo(100));
    }

    @Test
    void theSumOfAWayWithAnUnknownStepSaysAtLeast() {
        assertThat(to("htm-director").ways()).allSatisfy(way -> {
            assertThat(way.time()).startsWith("at least ").contains("years that nobody has published");
            assertThat(way.timeBriefly()).startsWith("at least ").contains("not published");
        });
    }

    @Test
    void aWayOfWhichEverythingIsKnownHasNoStripes() {
        TimeBars bars = to("biomedical-equipment-technician-ii");

        assertThat(bars.isPartlyKnown()).isFalse();
        assertThat(bars.ways())
                .isNotEmpty()
                .allSatisfy(way -> assertThat(bars.unknown(way)).isEmpty());
        assertThat(words(bars)).doesNotContain("not known");
    }

    private TimeBars to(String rung) {
        return pages.of(new PathForm(GRADUATE, rung, "")).bars();
    }

    private static double width(List<Bar> stripes) {
        return stripes.get(stripes.size() - 1).to() - stripes.get(0).from();
    }

    private static List<String> words(TimeBars bars) {
        return bars.drawing().all(Mark.Words.class).map(Mark.Words::text).toList();
    }
}
