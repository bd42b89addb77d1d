package org.htmdirectory.handout;

/** The size of a printed page, in inches. */
record PageSize(float width, float height) {

    /** A slide of the usual wide shape, on its side. */
    static final PageSize SLIDE = new PageSize(13.333f, 7.5f);
}
