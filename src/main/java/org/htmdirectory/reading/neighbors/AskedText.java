package org.htmdirectory.reading.neighbors;

import java.util.List;
import java.util.Set;
import org.htmdirectory.terms.Level;

/**
 * A text that titles are sought for, understood as far as its own words go.
 *
 * @param text the text
 * @param written its words as they stand there, folded
 * @param words its words with what they may mean
 * @param minor the parts that may be a place, an employer or a department, and so count little
 * @param level the level that a mark in it names, or null
 * @param rank supervisor, manager or director where it has such a word, or null
 */
record AskedText(
        String text, Set<String> written, List<AskedWord> words, List<String> minor, Level level, Level rank) {}
