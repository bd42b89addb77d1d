package org.htmdirectory.careers.pathway;

import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.careers.ladder.Years;
import org.htmdirectory.platform.chart.Bar;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;

/**
 * How long ways take, as bars on one scale of years.
 *
 * @param ways the ways whose total is known
 * @param left how many ways have no known total, and so no bar
 */
public record TimeBars(List<TimedWay> ways, int left) {

    private static final int ROW = 74;
    private static final int FOOT = 28;
    private static final int STEP = 5;

    /** Beyond its least time, an open way is drawn for so many years. */
    private static final int OPEN = 3;

    /** The bars of some ways. */
    static TimeBars of(List<TimedWay> ways) {
        List<TimedWay> drawn =
                ways.stream().filter(told -> told.way().isTotalKnown()).toList();
        return new TimeBars(drawn, ways.size() - drawn.size());
    }

    /** Whether there is a bar to draw. */
    public boolean isDrawn() {
        return !ways.isEmpty();
    }

    /** The drawing, each bar a link to the way. */
    public Drawing drawing() {
        Scale across = across();
        int floor = ways.size() * ROW;
        Sketch bars = new Sketch(across);
        for (double year = 0; year <= across.to(); year += STEP) {
            bars.upright(year, 0, floor, Sketch.HAIRLINE);
        }
        bars.names(
                IntStream.rangeClosed(0, (int) across.to() / STEP).mapToDouble(step -> step * STEP),
                floor + 19,
                year -> (int) year + (year == 0 ? " years" : ""));
        for (TimedWay way : ways) {
            Years years = way.way().years();
            bars.row(ROW, "#" + way.anchor())
                    .left(18, way.choice().briefly() + ":", "ink halo")
                    .left(35, way.timeBriefly(), "ink halo")
                    .bar(0, years.least(), 42, 18, "accent")
                    .bar(years.least(), end(years), 42, 18, "accent ribbon")
                    .stroke(0, 64, way.way().study(), 64, "ink stroke");
        }
        return bars.row(FOOT).wide();
    }

    /** The years at the least, as a bar. */
    public Bar sure(TimedWay way) {
        return Bar.of(across(), 0, way.way().years().least());
    }

    /** The years beyond that, which some need. */
    public Bar more(TimedWay way) {
        return Bar.of(across(), way.way().years().least(), end(way.way().years()));
    }

    /** What the bar of a way says, and what else sets the way apart, in one line. */
    public String text(TimedWay way) {
        String merits = way.choice().meritWords();
        return way.choice().heading() + ": " + way.timeBriefly() + (merits.isEmpty() ? "" : ", " + merits);
    }

    private Scale across() {
        int most = ways.stream()
                .mapToInt(way -> Math.max(end(way.way().years()), way.way().study()))
                .max()
                .orElse(0);
        return new Scale(0, Math.max(STEP, (most + STEP - 1) / STEP * STEP), 0, 100);
    }

    private static int end(Years years) {
        return years.most() == null ? years.least() + OPEN : years.most();
    }
}
