package org.htmdirectory.reading.words;

import java.util.List;
import org.htmdirectory.terms.Level;

/**
 * The level marks of a text, taken apart from its other words.
 *
 * @param level the highest level that a mark names, or null; two numbered levels, as in <i>BMET I/II</i>, name none
 * @param rank the level that a word such as intern, supervisor or director names where one stands; the word stays among
 *     {@code words}, for it is part of some roles' names
 * @param overall the level of the text as a whole, of marks and ranks together, or null
 * @param words the words that are no level marks
 * @param plain the words that neither mark a level nor name a learner
 * @param marks each mark and how it was read
 * @param ranks each word that names a rank and how it was read
 */
public record Levels(
        Level level,
        Level rank,
        Level overall,
        List<Token> words,
        List<Token> plain,
        List<Mark> marks,
        List<Mark> ranks) {

    /**
     * A level mark.
     *
     * @param part the mark as written, e.g. <i>Lvl 2</i>
     * @param level the level it names
     * @param from offset of its first character in the source
     * @param to offset after its last character
     */
    public record Mark(String part, Level level, int from, int to) {}

    /** The level marks among the words of {@code source}. */
    public static Levels of(String source, List<Token> tokens) {
        return new LevelFinder(source, tokens).find();
    }

    /** The rank that a word names, or null. */
    public static Level rank(String word) {
        LevelWords.LevelWord entry = LevelWords.of(word);
        return entry == null || entry.kind() == LevelWords.RankKind.MARK ? null : entry.level();
    }
}
