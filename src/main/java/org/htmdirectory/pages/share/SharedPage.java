package org.htmdirectory.pages.share;

import org.htmdirectory.careers.devices.DeviceDrawing;
import org.htmdirectory.platform.site.SearchEntry;

/**
 * What the picture of a page shows.
 *
 * @param title what the page is about
 * @param about one line on it
 * @param kind what kind of page it is, or null
 * @param drawing a device
 */
record SharedPage(String title, String about, String kind, DeviceDrawing drawing) {

    private static final int LONGEST_LINE = 160;

    /** That of the site as a whole. */
    static SharedPage ofSite(DeviceDrawing drawing) {
        return new SharedPage(
                "Somebody keeps the hospital’s machines alive",
                "The jobs of healthcare technology management: what they are, how to get in, what they pay.",
                null,
                drawing);
    }

    static SharedPage of(SearchEntry entry, String kind, DeviceDrawing drawing) {
        return new SharedPage(entry.name(), entry.about() == null ? "" : shortened(entry.about()), kind, drawing);
    }

    /** How large its title is: long ones are set smaller. */
    public String size() {
        return title.length() > 60 ? "small" : title.length() > 32 ? "medium" : "large";
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST_LINE);
        return line.substring(0, blank > 0 ? blank : LONGEST_LINE) + " …";
    }
}
