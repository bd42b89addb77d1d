package org.htmdirectory.labor.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.platform.chart.Bar;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Mark;
import org.htmdirectory.platform.chart.Sketch;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Standing;
import org.junit.jupiter.api.Test;

class GrowthChartTests {

    private static final SocCode SOC = SocCode.parse("49-9062");

    @Test
    void drawsADecadeFromTheJobsCountedToTheJobsExpected() {
        Drawing chart = GrowthChart.of(List.of(decade(2010, "0", "40"), decade(2015, "40", "80")))
                .orElseThrow();
        Mark.Stroke first = arrows(chart).get(0);
        assertThat(first.x1()).isEqualTo("2.00%");
        assertThat(first.y1()).isEqualTo(levels(chart).get(0));
        Mark.Stroke last = arrows(chart).get(1);
        assertThat(last.x2()).isEqualTo("98.00%");
        assertThat(last.y2()).isEqualTo(levels(chart).get(levels(chart).size() - 1));
        assertThat(last.y1()).isEqualTo(first.y2());
    }

    @Test
    void beginsTheAxisOfJobsAtZero() {
        Drawing chart = GrowthChart.of(List.of(decade(2010, "67.0", "79.3"), decade(2012, "68.0", "76.8")))
                .orElseThrow();
        assertThat(chart.all(Mark.Words.class)
                        .filter(words -> words.x().equals("0") && words.style().startsWith("muted-ink")))
                .extracting(Mark.Words::text)
                .startsWith("0")
                .endsWith("80 thousand");
    }

    @Test
    void marksTheDecadeQuotedMostAndTheNewest() {
        Drawing chart = GrowthChart.of(List.of(
                        decade(2010, "37.9", "49.9"), decade(2023, "67.0", "79.3"), decade(2024, "68.0", "76.8")))
                .orElseThrow();
        assertThat(chart.all(Mark.Words.class).filter(words -> words.style().contains("figure")))
                .extracting(Mark.Words::text)
                .containsExactly("■ 2023–33: +18.4%", "◆ 2024–34: +12.9%");
        assertThat(arrows(chart))
                .extracting(Mark.Stroke::style)
                .containsExactly("muted-ink stroke", "accent arrow", "data-1 arrow");
    }

    @Test
    void leavesOutADecadeWhoseJobsAreNotKnown() {
        List<Projection> decades =
                List.of(decade(2023, "67.0", "79.3"), decade(2024, "68.0", "76.8"), decade(2025, "71.8", null));
        assertThat(arrows(GrowthChart.of(decades).orElseThrow())).hasSize(2);
        assertThat(GrowthChart.of(decades.subList(1, 3))).isEmpty();
    }

    @Test
    void drawsALossToTheLeftOfZero() {
        Drawing drawing = GrowthBars.of(
                List.of(
                        new GrowthRow(decade(2010, "100", "90"), null, false),
                        new GrowthRow(decade(2012, "100", "130"), decade(2012, "100", "110"), true)),
                true);
        String zero = levels(drawing.all(Mark.Stroke.class), Mark.Stroke::x1).get(0);
        List<Bar> bars = drawing.all(Bar.class).toList();
        assertThat(number(bars.get(0).x()) + number(bars.get(0).width())).isEqualTo(number(zero));
        assertThat(bars.get(1).x()).isEqualTo(zero);
        assertThat(drawing.all(Mark.Words.class).filter(words -> words.style().contains("end")))
                .extracting(Mark.Words::text)
                .containsExactly("All jobs", "no figure", "+10.0%");
    }

    @Test
    void saysGrowthAndLossInPlainWords() {
        assertThat(new GrowthRow(decade(2023, "67.0", "79.3"), decade(2023, "100.0", "104.0"), true).sentence())
                .isEqualTo("The US government expects 18.4% more of these jobs in 2033 than in 2023: 79.3 thousand"
                        + " instead of 67.0 thousand. For all jobs together it expects 4.0% more.");
        assertThat(new GrowthRow(decade(2023, "100.0", "90.0"), null, true).sentence())
                .startsWith("The US government expects 10.0% fewer of these jobs in 2033 than in 2023");
    }

    @Test
    void drawsWhatWasCountedBelowWhatWasExpected() {
        Drawing chart = GrowthChart.of(List.of(decade(2010, "37.9", "49.9"), decade(2020, "54.9", "58.8")))
                .orElseThrow();
        assertThat(chart.all(Mark.Curve.class))
                .singleElement()
                .satisfies(line -> assertThat(line.closed()).isFalse());
    }

    @Test
    void marksTheYearsFromWhichJobsAreCountedInAnotherWay() {
        Drawing across = GrowthChart.of(List.of(decade(2010, "37.9", "49.9"), decade(2024, "68.0", "76.8")))
                .orElseThrow();
        Drawing after = GrowthChart.of(List.of(decade(2022, "66.4", "75.1"), decade(2024, "68.0", "76.8")))
                .orElseThrow();
        assertThat(across.all(Mark.Words.class)).extracting(Mark.Words::text).contains("New codes from 2019");
        assertThat(after.all(Mark.Words.class)).extracting(Mark.Words::text).doesNotContain("New codes from 2019");
    }

    @Test
    void comparesAnExpectationWithWhatWasCountedLater() {
        ProjectionOutcome outcome = ProjectionOutcome.of(
                        List.of(decade(2014, "48.0", "50.9"), decade(2024, "68.0", "76.8")))
                .get(0);
        assertThat(outcome.sentence())
                .isEqualTo("50.9 thousand were expected for 2024, and 68.0 were counted: 33.6% more.");
        assertThat(outcome.grown()).isEqualTo(new BigDecimal("41.7"));
    }

    @Test
    void measuresADecadeThatIsNotOverOnAStraightLineAndSaysSo() {
        assertThat(ProjectionOutcome.of(List.of(decade(2016, "47.1", "49.1"), decade(2024, "68.0", "76.8"))))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.sentence())
                        .isEqualTo("Not over yet. On a straight line there would have been 48.7 thousand by 2024, and"
                                + " 68.0 were counted: 39.6% more."));
    }

    @Test
    void comparesNothingBeforeThreeYearsHavePassed() {
        assertThat(ProjectionOutcome.of(List.of(decade(2022, "66.4", "75.1"), decade(2024, "68.0", "76.8"))))
                .isEmpty();
    }

    @Test
    void saysWhatAPercentageIsWorth() {
        TrackRecord track = TrackRecord.of(
                List.of(
                        decade(2010, "37.9", "49.9"),
                        decade(2014, "48.0", "50.9"),
                        decade(2020, "54.9", "58.8"),
                        decade(2024, "68.0", "76.8")),
                List.of());
        assertThat(track.worth())
                .isEqualTo("Two projections are old enough to check: 2010–20 was to bring +31.7% and brought +44.9%;"
                        + " 2014–24 was to bring +6.0% and brought +41.7%. The misses are 13.2 to 35.7 points of"
                        + " growth. Whether jobs would grow or shrink was right each time.");
    }

    private static List<Mark.Stroke> arrows(Drawing chart) {
        return chart.all(Mark.Stroke.class)
                .filter(stroke -> stroke.tip() != null)
                .toList();
    }

    private static List<String> levels(Drawing chart) {
        return levels(chart.all(Mark.Stroke.class), Mark.Stroke::y1);
    }

    private static List<String> levels(Stream<Mark.Stroke> strokes, Function<Mark.Stroke, String> at) {
        return strokes.filter(stroke -> stroke.style().equals(Sketch.HAIRLINE))
                .map(at)
                .toList();
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }

    private static Projection decade(int base, String jobs, String expected) {
        BigDecimal from = new BigDecimal(jobs);
        BigDecimal to = expected == null ? null : new BigDecimal(expected);
        double percent = to == null || from.signum() == 0 ? 5 : (to.doubleValue() / from.doubleValue() - 1) * 100;
        BigDecimal rounded = BigDecimal.valueOf(Math.round(percent * 10), 1);
        return new Projection(
                SOC,
                "Repairers",
                base,
                base + 10,
                from,
                to,
                null,
                rounded,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                source());
    }

    private static Citation source() {
        return new Citation(
                "source", "Publisher", "dataset", "Release", "2024", null, null, "2026-11-22", Standing.OWN, null);
    }
}
