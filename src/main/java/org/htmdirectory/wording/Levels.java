package org.htmdirectory.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.htmdirectory.terminology.Level;

/**
 * The level marks of a text, taken apart from its other words.
 *
 * @param level the highest level that a mark names, or null; two numbered levels, as in <i>BMET I/II</i>, name none
 * @param rank the level that a word such as intern, supervisor or director names where one stands; the word stays among {@code words}, for it is
 *     part of some roles' names
 * @param words the words that are no level marks
 * @param marks each mark and how it was read
 */
public record Levels(Level level, Level rank, List<Token> words, List<Mark> marks) {

    /**
     * A level mark.
     *
     * @param part the mark as written, e.g. <i>Lvl 2</i>
     * @param level the level it names
     * @param from offset of its first character in the source
     * @param to offset after its last character
     */
    public record Mark(String part, Level level, int from, int to) {}

    private static final Map<String, Level> MARKS = Map.ofEntries(
            Map.entry("sr", Level.SENIOR),
            Map.entry("snr", Level.SENIOR),
            Map.entry("senior", Level.SENIOR),
            Map.entry("jr", Level.ENTRY),
            Map.entry("jnr", Level.ENTRY),
            Map.entry("junior", Level.ENTRY),
            Map.entry("entry", Level.ENTRY),
            Map.entry("lead", Level.LEAD));

    private static final Map<String, Level> NUMBERS = Map.of(
            "i", Level.I,
            "ii", Level.II,
            "iii", Level.III,
            "iv", Level.IV,
            "1", Level.I,
            "2", Level.II,
            "3", Level.III,
            "4", Level.IV);

    private static final Map<String, Level> RANKS = Map.ofEntries(
            Map.entry("intern", Level.ENTRY),
            Map.entry("internship", Level.ENTRY),
            Map.entry("trainee", Level.ENTRY),
            Map.entry("apprentice", Level.ENTRY),
            Map.entry("associate", Level.ENTRY),
            Map.entry("supervisor", Level.SUPERVISOR),
            Map.entry("supv", Level.SUPERVISOR),
            Map.entry("manager", Level.MANAGER),
            Map.entry("mgr", Level.MANAGER),
            Map.entry("director", Level.DIRECTOR),
            Map.entry("dir", Level.DIRECTOR));

    /** The level marks among the words of {@code source}. */
    public static Levels of(String source, List<Token> tokens) {
        return new Finder(source, tokens).find();
    }

    /** The rank that a word names, or null. */
    public static Level rank(String word) {
        return RANKS.get(word);
    }

    /** The level that the text as a whole names: that of its rank where it has one, else that of its marks; or null. */
    public Level overall() {
        return rank != null && (level == null || rank.compareTo(level) > 0) ? rank : level;
    }

    /** The words that neither mark a level nor name a learner. */
    public List<Token> plain() {
        return words.stream()
                .filter(word -> RANKS.get(word.text()) != Level.ENTRY)
                .toList();
    }

    private static final class Finder {
        private final String source;
        private final List<Token> tokens;
        private final List<Token> rest = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private Level named;
        private Level number;
        private Level rank;
        private boolean several;

        Finder(String source, List<Token> tokens) {
            this.source = source;
            this.tokens = tokens;
        }

        Levels find() {
            for (int at = 0; at < tokens.size(); ) {
                at += take(at);
            }
            return new Levels(
                    named != null ? named : several ? null : number, rank, List.copyOf(rest), List.copyOf(marks));
        }

        private int take(int at) {
            String word = tokens.get(at).text();
            if (isLevelWord(word) && at + 1 < tokens.size() && NUMBERS.containsKey(text(at + 1))) {
                number(NUMBERS.get(text(at + 1)), at, at + 1);
                return 2;
            }
            Level mark = mark(word);
            if (mark != null) {
                return name(mark, at);
            }
            if (at > 0 && isNumber(at)) {
                number(NUMBERS.get(word), at, at);
                return 1;
            }
            return keep(at);
        }

        private static Level mark(String word) {
            if (word.length() >= 5 && !MARKS.containsKey(word)) {
                return EditDistance.between(word, "senior", 1) == 1
                        ? Level.SENIOR
                        : EditDistance.between(word, "junior", 1) == 1 ? Level.ENTRY : null;
            }
            return MARKS.get(word);
        }

        private int keep(int at) {
            Level found = RANKS.get(text(at));
            rank = found == null ? rank : found;
            rest.add(tokens.get(at));
            return 1;
        }

        private int name(Level level, int at) {
            int used = at + 1 < tokens.size() && text(at + 1).equals("level") ? 2 : 1;
            named = named == null || level.compareTo(named) > 0 ? level : named;
            marks.add(mark(level, at, at + used - 1));
            return used;
        }

        private void number(Level level, int first, int last) {
            several |= number != null && number != level;
            number = level;
            marks.add(mark(level, first, last));
        }

        private Mark mark(Level level, int first, int last) {
            int from = tokens.get(first).from();
            int to = tokens.get(last).to();
            return new Mark(source.substring(from, to), level, from, to);
        }

        // A lone small “i” inside a phrase is a word of Polish or Czech; as a level it ends its phrase.
        private boolean isNumber(int at) {
            Token token = tokens.get(at);
            return NUMBERS.containsKey(token.text())
                    && (!token.text().equals("i")
                            || token.part(source).equals("I")
                            || at + 1 == tokens.size()
                            || !token.adjoins(tokens.get(at + 1)));
        }

        private static boolean isLevelWord(String word) {
            return word.equals("level") || word.equals("lvl") || word.equals("grade") || word.equals("tier");
        }

        private String text(int at) {
            return tokens.get(at).text();
        }
    }
}
