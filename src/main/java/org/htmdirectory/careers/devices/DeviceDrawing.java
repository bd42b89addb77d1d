package org.htmdirectory.careers.devices;

import java.util.List;

/**
 * The drawing of a kind of device, 96 units wide and high, for where a symbol of the page cannot be used: paper, pictures.
 *
 * @param slug the kind
 * @param outline SVG path data of what it covers, which hides what stands behind it
 * @param strokes its lines
 */
public record DeviceDrawing(String slug, String outline, List<Stroke> strokes) {

    /** How wide and high a drawing is. */
    public static final int SIZE = 96;

    /**
     * A line of it.
     *
     * @param path SVG path data
     * @param isAccent whether it is drawn in the accent’s color
     */
    public record Stroke(String path, boolean isAccent) {}
}
