package org.htmdirectory.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A drawing in the making. Places across are values of its scale, or else percent; places down are values of its other
 * scale, or else pixels; those of words are always pixels. All pixels count from the top of the row that is drawn.
 */
public final class Sketch {

    /** How a line looks that only guides the eye. */
    public static final String HAIRLINE = "line";

    private static final String LEFT = "0";
    private static final String RIGHT = "100%";
    private static final double GAP = 1.5;
    private static final double ABOVE = 4;
    private static final Scale PIXELS = new Scale(0, 1, 0, 1);

    private final Scale across;
    private final Scale down;
    private final List<Group> groups = new ArrayList<>();
    private List<Mark> marks;
    private double reach;
    private int top;
    private int end;

    /** A drawing of both scales. */
    public Sketch(Scale across, Scale down) {
        this.across = across;
        this.down = down;
        layer(null);
    }

    /** A drawing of rows. */
    public Sketch(Scale across) {
        this(across, PIXELS);
    }

    /** Begins what lies above all that is drawn so far. */
    public Sketch layer() {
        return layer(null);
    }

    private Sketch layer(String address) {
        marks = new ArrayList<>();
        groups.add(new Group(address, marks));
        reach = 0;
        return this;
    }

    /** Begins the next row, that many pixels high. */
    public Sketch row(int high) {
        return row(high, null);
    }

    /** Begins the next row, all of which leads to {@code address}, if that is not null. */
    public Sketch row(int high, String address) {
        top = end;
        end += high;
        return layer(address);
    }

    /** Begins what lies above all rows, from the upper edge of the drawing on. */
    public Sketch above() {
        top = 0;
        return layer();
    }

    /** All of it, as wide as its place. */
    public Drawing wide() {
        return drawing(false);
    }

    /** All of it, no wider than is good to read. */
    public Drawing narrow() {
        return drawing(true);
    }

    private Drawing drawing(boolean narrow) {
        return new Drawing(
                end,
                narrow,
                groups.stream()
                        .filter(group -> !group.marks().isEmpty())
                        .map(group -> new Group(group.address(), List.copyOf(group.marks())))
                        .toList());
    }

    /** A filled or outlined stretch between two values. */
    public Sketch bar(double one, double other, int y, int thickness, String style) {
        Bar bar = Bar.of(across, one, other);
        reach = Math.max(reach, bar.to());
        return add(new Bar(bar.from(), bar.to(), top + y, thickness, style));
    }

    /** A straight line. */
    public Sketch stroke(double x1, double y1, double x2, double y2, String style) {
        return arrow(x1, y1, x2, y2, style, null, null);
    }

    /** A straight line that ends in a tip of that color. */
    public Sketch arrow(double x1, double y1, double x2, double y2, String style, String tip, String text) {
        return add(new Mark.Stroke(across.percent(x1), y(y1), across.percent(x2), y(y2), style, tip, text));
    }

    /** A line from edge to edge. */
    public Sketch level(double y, String style) {
        return add(new Mark.Stroke(LEFT, y(y), RIGHT, y(y), style, null, null));
    }

    /** A line straight down that bars are compared with. */
    public Sketch upright(double x, double from, double to, String style) {
        reach = Math.max(reach, across.at(x));
        return stroke(x, from, x, to, style);
    }

    /** A point, with what it says to the pointer or null. */
    public Sketch dot(double x, double y, double radius, String style, String text) {
        return add(new Mark.Dot(across.percent(x), y(y), radius, style, text));
    }

    /** A small shape around a place, as SVG path data. */
    public Sketch sign(double x, double y, String path, String style) {
        return add(new Mark.Sign(across.percent(x), y(y), path, style));
    }

    /** A line from point to point, each of two values, or what it encloses. */
    public Sketch curve(Stream<double[]> points, String style, boolean closed) {
        String all = points.map(point -> across.px(point[0]) + "," + down.px(point[1]))
                .collect(Collectors.joining(" "));
        return add(new Mark.Curve(all, style, closed));
    }

    /** Words from the left edge on. */
    public Sketch left(double y, String text, String style) {
        return words(LEFT, null, y, text, style);
    }

    /** Words that end at the right edge. */
    public Sketch right(double y, String text, String style) {
        return words(RIGHT, null, y, text, style + " end");
    }

    /** A figure after all that the row has drawn across. */
    public Sketch after(double y, String text, String style) {
        return words(Scale.inPercent(reach + GAP), null, y, text, style + " figure");
    }

    /** Words at a place, or {@code dx} pixels beside it. */
    public Sketch words(double x, Integer dx, double y, String text, String style) {
        return words(across.percent(x), dx, y, text, style);
    }

    private Sketch words(String x, Integer dx, double y, String text, String style) {
        return add(new Mark.Words(x, dx, Scale.text(top + y), text, style));
    }

    /** Names of places across, none of which leaves the drawing. */
    public Sketch names(DoubleStream values, int y, DoubleFunction<String> name) {
        values.forEach(value -> words(value, null, y, name.apply(value), "muted-ink " + anchor(value)));
        return this;
    }

    private String anchor(double value) {
        if (value == across.to()) {
            return "end";
        }
        return value == across.from() ? "start" : "middle";
    }

    /** Lines from edge to edge. */
    public Sketch levels(double... values) {
        DoubleStream.of(values).forEach(value -> level(value, HAIRLINE));
        return this;
    }

    /** The names of such lines, at the left above each. */
    public Sketch namesAbove(DoubleFunction<String> name, double... values) {
        DoubleStream.of(values).forEach(value -> left(down.at(value) - ABOVE, name.apply(value), "muted-ink halo"));
        return this;
    }

    private String y(double place) {
        return Scale.text(top + down.at(place));
    }

    private Sketch add(Mark mark) {
        marks.add(mark);
        return this;
    }
}
