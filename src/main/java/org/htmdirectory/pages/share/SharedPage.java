package org.htmdirectory.pages.share;

import java.util.List;
import org.htmdirectory.careers.devices.DeviceDrawing;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.UsState;

/**
 * What the picture of a page shows: its words, and one of a device, a scene and a state on the map.
 *
 * @param title what the page is about
 * @param about one line on it
 * @param kind what kind of page it is, or null
 * @param drawing a device, or null
 * @param scene a technician at work, or null
 * @param state a state, or null
 */
record SharedPage(String title, String about, String kind, DeviceDrawing drawing, Scene scene, UsState state) {

    private static final int LONGEST_LINE = 160;
    private static final int SQUARE = 22;

    /** That of the site as a whole. */
    static SharedPage ofSite(Scene scene) {
        return new SharedPage(
                "Somebody keeps the hospital’s machines alive",
                "The jobs of healthcare technology management: what they are, how to get in, what they pay.",
                null,
                null,
                scene,
                null);
    }

    static SharedPage of(SearchEntry entry, String kind, DeviceDrawing drawing) {
        return new SharedPage(entry.name(), about(entry), kind, drawing, null, null);
    }

    static SharedPage of(SearchEntry entry, String kind, Scene scene) {
        return new SharedPage(entry.name(), about(entry), kind, null, scene, null);
    }

    static SharedPage of(UsState state, String about, String kind) {
        return new SharedPage(state.label(), about, kind, null, null, state);
    }

    /** Whether it shows the site as a whole. */
    public boolean isWide() {
        return kind == null && drawing == null && state == null && scene.box().startsWith("0 0 ");
    }

    /** How large its title is: long ones are set smaller. */
    public String size() {
        return title.length() > 60 ? "small" : title.length() > 32 ? "medium" : "large";
    }

    /** The map of states: a square for each. */
    public List<Square> map() {
        return List.of(UsState.values()).stream()
                .map(each -> new Square(each.column() * SQUARE, each.row() * SQUARE, each == state))
                .toList();
    }

    /**
     * A state on the map.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param isShown whether it is the one that the page is about
     */
    record Square(int x, int y, boolean isShown) {}

    private static String about(SearchEntry entry) {
        return entry.about() == null ? "" : shortened(entry.about());
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST_LINE);
        return line.substring(0, blank > 0 ? blank : LONGEST_LINE) + " …";
    }
}
