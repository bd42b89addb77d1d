package org.htmdirectory.platform.chart;

/**
 * A place on an axis of a drawing, with its words.
 *
 * @param at the position, in pixels, or in percent with its sign
 * @param text the words
 * @param anchor the class that says on which side of the place the words stand: start, middle or end
 */
public record Mark(String at, String text, String anchor) {}
