package org.htmdirectory.careers.devices;

import java.util.List;

/**
 * A kind of device where it stands in the drawing of a room.
 *
 * @param drawing how it is drawn
 * @param x its left edge
 * @param y its upper edge
 * @param size how wide and high it is drawn
 * @param area what of that can be pointed at: left, top, width and height
 */
public record PlacedDevice(DeviceDrawing drawing, double x, double y, double size, List<String> area) {

    /** Where its page stands. */
    public String address() {
        return "/devices/" + drawing.slug();
    }

    /** Its left edge, as far as it can be pointed at. */
    public double left() {
        return Double.parseDouble(area.get(0));
    }

    /** Its upper edge, as far as it can be pointed at. */
    public double top() {
        return Double.parseDouble(area.get(1));
    }

    /** Half way between its left and its right edge, as far as it can be pointed at. */
    public double middle() {
        return left() + Double.parseDouble(area.get(2)) / 2;
    }

    /** What brings its drawing to its place. */
    public String transform() {
        return "translate(%s %s) scale(%s)".formatted(x, y, scale());
    }

    /** How wide a line must be drawn in it, so that all lines of the room are as wide. */
    public double line(double width) {
        return width / scale();
    }

    private double scale() {
        return size / DeviceDrawing.SIZE;
    }
}
