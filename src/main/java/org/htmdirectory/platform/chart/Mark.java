package org.htmdirectory.platform.chart;

/**
 * A part of a drawing. Places across are percent of the drawing’s width with their sign, so that it fits any width with
 * its letters unchanged; places down are pixels. Its style is a list of classes of the style sheet, its text what it says
 * to the pointer, or null.
 */
public sealed interface Mark permits Bar, Mark.Curve, Mark.Dot, Mark.Sign, Mark.Stroke, Mark.Words {

    /** A line from point to point, or what it encloses, across the whole of the drawing; points are pairs without a sign. */
    record Curve(String points, String style, boolean closed) implements Mark {}

    /** A straight line, with a tip of that color where there is one. */
    record Stroke(String x1, String y1, String x2, String y2, String style, String tip, String text) implements Mark {}

    /** A point. */
    record Dot(String x, String y, double r, String style, String text) implements Mark {}

    /** A small shape around a place: SVG path data around zero. */
    record Sign(String x, String y, String path, String style) implements Mark {}

    /** Words in one line, on one side of a place or {@code dx} pixels beside it; they do not break by themselves. */
    record Words(String x, Integer dx, String y, String text, String style) implements Mark {}
}
