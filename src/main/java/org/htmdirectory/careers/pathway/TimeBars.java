package org.htmdirectory.careers.pathway;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.htmdirectory.careers.ladder.Years;
import org.htmdirectory.platform.chart.Bar;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;

/**
 * How long the ways take, as bars on one scale of years.
 *
 * @param ways the ways
 */
public record TimeBars(List<TimedWay> ways) {

    private static final int ROW = 74;
    private static final int FOOT = 28;
    private static final int STEP = 5;

    /** Beyond its least time, an open way is drawn for so many years. */
    private static final int OPEN = 3;

    /** What is not known is drawn as so many stripes, each as wide and as far apart, in years. */
    private static final int STRIPES = 4;

    private static final double STRIPE = 0.2;

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
            Years years = way.way().known();
            bars.row(ROW, "#" + way.anchor())
                    .left(18, way.choice().briefly() + ":", "ink halo")
                    .left(35, way.timeBriefly(), "ink halo")
                    .bar(0, years.least(), 42, 18, "accent")
                    .bar(years.least(), end(years), 42, 18, "accent ribbon")
                    .stroke(0, 64, way.way().study(), 64, "ink stroke");
            if (way.way().unknown() > 0) {
                hatch(end(years)).forEach(from -> bars.bar(from, from + STRIPE, 42, 18, "accent"));
                bars.after(56, "not known", "ink halo");
            }
        }
        return bars.row(FOOT).wide();
    }

    /** Whether there is a step of which no source says how long it takes. */
    public boolean isPartlyKnown() {
        return ways.stream().anyMatch(way -> way.way().unknown() > 0);
    }

    /** The years at the least, as a bar. */
    public Bar sure(TimedWay way) {
        return Bar.of(across(), 0, way.way().years().least());
    }

    /** The years beyond that, which some need. */
    public Bar more(TimedWay way) {
        return Bar.of(across(), way.way().known().least(), end(way.way().known()));
    }

    /** The stripes that stand for steps of which no source says how long they take; none where there are none. */
    public List<Bar> unknown(TimedWay way) {
        return way.way().unknown() == 0
                ? List.of()
                : hatch(end(way.way().known()))
                        .mapToObj(from -> Bar.of(across(), from, from + STRIPE))
                        .toList();
    }

    private static DoubleStream hatch(double from) {
        return IntStream.range(0, STRIPES).mapToDouble(stripe -> from + (stripe * 2 + 1) * STRIPE);
    }

    /** What the bar of a way says, and what else sets the way apart, in one line. */
    public String text(TimedWay way) {
        String merits = way.choice().meritWords();
        return way.choice().heading() + ": " + way.timeBriefly() + (merits.isEmpty() ? "" : ", " + merits);
    }

    private Scale across() {
        int most = ways.stream()
                .mapToInt(way -> Math.max(reach(way.way()), way.way().study()))
                .max()
                .orElse(0);
        return new Scale(0, Math.max(STEP, (most + STEP - 1) / STEP * STEP), 0, 100);
    }

    /** How far its bar reaches, with room for what is said beside stripes. */
    private static int reach(Way way) {
        int end = end(way.known());
        return way.unknown() == 0 ? end : (end + 2) * 4 / 3 + 1;
    }

    private static int end(Years years) {
        return years.most() == null ? years.least() + OPEN : years.most();
    }
}
