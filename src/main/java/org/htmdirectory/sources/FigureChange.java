package org.htmdirectory.sources;

/**
 * One thing that a release changed.
 *
 * @param citation where the new figure was published
 * @param before where the figure that it is compared with was published
 * @param subject what the figure counts, e.g. <i>Medical Equipment Repairers (49-9062)</i>
 * @param address the page about it
 * @param place the place it is about, or null for the whole nation
 * @param words the change in words
 */
public record FigureChange(
        Citation citation, Citation before, String subject, String address, String place, String words) {

    /** Whether it is about the whole nation. */
    public boolean isNational() {
        return place == null;
    }
}
