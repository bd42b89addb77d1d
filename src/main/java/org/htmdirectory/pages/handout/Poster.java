package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.platform.site.Figures;

/**
 * The poster, which shows one role's names and the figures that the field is known by.
 *
 * @param total how many names are in use
 * @param role the name of the role that its names lead to
 * @param names some of its names
 * @param official the figures of the code that counts it
 * @param rooms some rooms of the hospital
 * @param imprint the foot
 */
record Poster(
        long total, String role, List<String> names, Statistics official, WallPoster.Floor rooms, Imprint imprint) {

    private static final int ROW = 32;
    private static final int WIDTH = 183;
    private static final int TIP = 5;

    /** The document's title. */
    public String title() {
        return "The best job you’ve never heard of";
    }

    /** What the document is, for its description. */
    public String description() {
        return "A slide about the people who keep a hospital’s devices working: their many names, growth and pay.";
    }

    /** All names, e.g. <i>1,268</i>. */
    public String count() {
        return Figures.count(total);
    }

    /** The height of the drawing that joins the names to the role. */
    public int height() {
        return names.size() * ROW;
    }

    /** The drawing's coordinate system. */
    public String viewBox() {
        return "0 0 " + WIDTH + " " + height();
    }

    /** The line from each name to the role, as SVG path data. */
    public List<String> lines() {
        return IntStream.range(0, names.size()).mapToObj(this::line).toList();
    }

    private String line(int at) {
        int from = at * ROW + ROW / 2;
        int to = height() / 2 + (at - names.size() / 2) * TIP;
        return "M0 %d C%d %d %d %d %d %d".formatted(from, WIDTH / 2, from, WIDTH / 2, to, WIDTH, to);
    }
}
