package org.htmdirectory.careers.devices;

import java.util.List;

/**
 * The drawing of a room of the hospital.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param parts what it is made of, from back to front
 */
public record RoomDrawing(int width, int height, List<Part> parts) {

    /**
     * A part of it: lines, what hides what is behind it, or a device.
     *
     * @param style the class of the lines: <i>cover</i>, <i>ink-line</i>, <i>accent-line</i> or nothing
     * @param path SVG path data, or null
     * @param device the device, or null
     */
    public record Part(String style, String path, PlacedDevice device) {}

    /** Its coordinate system. */
    public String viewBox() {
        return "0 0 " + width + " " + height;
    }
}
