package org.htmdirectory.platform.paper;

/** The size of a printed page, in inches. */
public record PageSize(float width, float height) {

    /** A slide of the usual wide shape, on its side. */
    public static final PageSize SLIDE = new PageSize(13.333f, 7.5f);

    /** What networks show beside a link: 1200 by 630 dots at 96 an inch. */
    static final PageSize PICTURE = new PageSize(12.5f, 6.5625f);

    /** A poster for a wall, upright. */
    public static final PageSize WALL = new PageSize(18, 24);
}
