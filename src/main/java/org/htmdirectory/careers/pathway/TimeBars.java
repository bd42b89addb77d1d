package org.htmdirectory.careers.pathway;

import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.careers.ladder.Years;

/**
 * How long the ways take, as bars on one scale of years.
 *
 * @param bars a bar for every way
 * @param years the marks below them
 * @param height how high the drawing is
 */
public record TimeBars(List<Bar> bars, List<Mark> years, int height) {

    private static final int ROW = 74;
    private static final int FOOT = 28;
    private static final int STEP = 5;
    private static final int BAR_DOWN = 42;

    /** Beyond its least time, an open way is drawn for so many years, fading out. */
    private static final int OPEN = 3;

    static TimeBars of(List<TimedWay> tellings) {
        int most = tellings.stream()
                .mapToInt(told -> Math.max(end(told.way().years()), told.way().study()))
                .max()
                .orElse(0);
        int scale = Math.max(STEP, (most + STEP - 1) / STEP * STEP);
        List<Bar> bars = IntStream.range(0, tellings.size())
                .mapToObj(row -> bar(tellings.get(row), row, scale))
                .toList();
        List<Mark> marks = IntStream.rangeClosed(0, scale / STEP)
                .mapToObj(step -> new Mark(percent(step * STEP, scale), step * STEP))
                .toList();
        return new TimeBars(bars, marks, tellings.size() * ROW + FOOT);
    }

    private static Bar bar(TimedWay told, int row, int scale) {
        Years years = told.way().years();
        String heading = told.choice().heading();
        int cut = heading.indexOf(", and ");
        return new Bar(
                told.anchor(),
                cut < 0 ? heading + ":" : heading.substring(0, cut + 1),
                cut < 0 ? years.words() : heading.substring(cut + 2) + ": " + years.words(),
                row * ROW + BAR_DOWN,
                percent(years.least(), scale),
                percent(end(years) - years.least(), scale),
                percent(told.way().study(), scale));
    }

    private static int end(Years years) {
        return years.most() == null ? years.least() + OPEN : years.most();
    }

    private static String percent(int years, int scale) {
        return Math.round(years * 1000.0 / scale) / 10.0 + "%";
    }

    /** The line on which the years stand. */
    public int foot() {
        return height - FOOT / 3;
    }

    /** The lower end of the area of the bars. */
    public int floor() {
        return height - FOOT;
    }

    /**
     * A way's bar.
     *
     * @param anchor where the way is told
     * @param head the first line of what it says; on a phone there is no room for one line
     * @param tail the second
     * @param y the upper edge
     * @param least how wide the sure part is
     * @param more how wide the part is that some need
     * @param study how wide the part of it is that is study
     */
    public record Bar(String anchor, String head, String tail, int y, String least, String more, String study) {

        /** What it says, in one line. */
        public String text() {
            return head + " " + tail;
        }
    }

    /**
     * A mark of the scale.
     *
     * @param at where it stands
     * @param year how many years it means
     */
    public record Mark(String at, int year) {

        /** Where the number is anchored, so that none leaves the drawing. */
        public String anchor() {
            return at.equals("0.0%") ? "start" : at.equals("100.0%") ? "end" : "middle";
        }
    }
}
