package org.htmdirectory.reading.neighbors;

import java.util.List;
import java.util.Set;
import org.htmdirectory.reading.words.Sense;
import org.htmdirectory.reading.words.Word;
import org.htmdirectory.terms.Level;

/**
 * A query, understood as far as its own words go.
 *
 * @param text the text as considered
 * @param cut whether the text was longer
 * @param written its words as they stand there, folded
 * @param terms its words with what they may mean
 * @param level the level it names, or null
 * @param rank supervisor, manager or director where it has such a word, or null
 * @param reasons what was left out, and how level marks were read
 */
record Query(
        String text,
        boolean cut,
        Set<String> written,
        List<Term> terms,
        Level level,
        Level rank,
        List<Reason> reasons) {

    /**
     * A word of the query.
     *
     * @param word the word
     * @param senses what it may mean, best first; empty for an unknown word
     * @param weight how much it counts
     */
    record Term(Word word, List<Sense> senses, double weight) {}
}
