package org.htmdirectory.reading.model;

/**
 * A word of a title, ready to compare: folded, singular, short forms written out.
 *
 * @param text the word
 * @param from offset of its first character in the title
 * @param to offset after its last character; the words of one written-out short form share their offsets
 * @param segment which part of the title it is in; dashes, bars and brackets part segments
 */
public record TitleWord(String text, int from, int to, int segment) {}
