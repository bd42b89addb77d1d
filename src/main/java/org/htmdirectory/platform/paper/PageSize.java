package org.htmdirectory.platform.paper;

/** The size of a printed page, in inches. */
public record PageSize(float width, float height) {

    /** A slide of the usual wide shape, on its side. */
    public static final PageSize SLIDE = new PageSize(13.333f, 7.5f);
}
