package org.htmdirectory.reading.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.platform.reference.PackedTable;
import org.htmdirectory.terms.Level;

/** What single words say about a level: numbers, and the words of {@code reading/words/levels.csv}. */
public final class LevelWords {

    private static final Map<String, Level> NUMBERS = Map.of(
            "i", Level.I,
            "ii", Level.II,
            "iii", Level.III,
            "iv", Level.IV,
            "1", Level.I,
            "2", Level.II,
            "3", Level.III,
            "4", Level.IV);

    private static final Map<String, Level> SPELLED = Map.of(
            "one", Level.I,
            "two", Level.II,
            "three", Level.III,
            "four", Level.IV,
            "l1", Level.I,
            "l", Level.I,
            "l2", Level.II,
            "l3", Level.III,
            "l4", Level.IV);

    private static final Set<String> BEFORE_NUMBERS = WordLists.named("level before a number");

    /** Before a number, words that make it the number of something else than a level. */
    private static final Set<String> COUNTED = WordLists.named("counted");

    /** Workers that the lexicon does not list, and short forms of workers. */
    private static final Set<String> WORKERS = WordLists.named("workers");

    private static final Set<String> TECHNICAL = WordLists.named("technical before lead");

    private static final Set<String> GLUED = WordLists.named("before a glued number");

    private static final Map<String, List<LevelWord>> WORDS = new HashMap<>();

    /** Words of levels that have no name here, such as the middle of five. */
    private static final Set<String> UNNAMED = new HashSet<>();

    static {
        PackedTable.rows("/reading/words/levels.csv").forEach(row -> {
            if (row.getField("kind").equals("unnamed")) {
                UNNAMED.addAll(list(row.getField("words")));
                return;
            }
            String after = row.getField("not_after");
            boolean only = after.startsWith("*");
            for (String word : row.getField("words").split("; ")) {
                WORDS.computeIfAbsent(word, first -> new ArrayList<>())
                        .add(new LevelWord(
                                RankKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                                Level.valueOf(row.getField("level").toUpperCase(Locale.ROOT)),
                                list(row.getField("not_before")),
                                list(only ? after.substring(1) : after),
                                only));
            }
        });
    }

    /** What sort of word names a level. */
    enum RankKind {
        /** A mark beside the title, e.g. senior. */
        MARK,
        /** Someone who learns the work, e.g. intern. */
        LEARNER,
        /** Associate: entry level where it stands before the work, and nothing else does. */
        ASSOCIATE,
        /** Someone who leads others. */
        LEADER
    }

    /**
     * What a word says.
     *
     * @param notBefore the words behind it that give it another meaning
     * @param after the words before it that do, or, where {@code only} is set, one of which it needs
     */
    record LevelWord(RankKind kind, Level level, Set<String> notBefore, Set<String> after, boolean only) {

        boolean holds(String before, String behind) {
            return !notBefore.contains(behind) && after.contains(before) == only;
        }
    }

    private LevelWords() {}

    /** What a word says where nothing beside it gives it another meaning, or null. */
    static LevelWord of(String word) {
        List<LevelWord> entries = WORDS.get(word);
        return entries == null || entries.get(0).only ? null : entries.get(0);
    }

    /** What a word says between its neighbours, each of them empty where there is none; null where it says nothing. */
    static LevelWord of(String word, String before, String behind) {
        List<LevelWord> entries = WORDS.get(word);
        if (entries != null) {
            for (LevelWord entry : entries) {
                if (entry.holds(before, behind)) {
                    return entry;
                }
            }
        }
        return misspelled(word);
    }

    /** The level that a number names, or null. */
    public static Level number(String word) {
        return word.length() > 3 ? null : NUMBERS.get(word);
    }

    /** The level that a word names behind the word “level”, or null. */
    static Level spelled(String word) {
        Level level = NUMBERS.get(word);
        return level == null ? SPELLED.get(word) : level;
    }

    /** The level of “L2” and its like, or null. */
    static Level code(String word) {
        return word.length() == 2 ? SPELLED.get(word) : null;
    }

    public static boolean isBeforeNumbers(String word) {
        return BEFORE_NUMBERS.contains(word);
    }

    /** Whether a word before “level” or “senior” names a level that has no name here. */
    static boolean isUnnamed(String word) {
        return UNNAMED.contains(word);
    }

    /** Whether a number behind this word counts something else. */
    static boolean isCounted(String word) {
        return COUNTED.contains(word);
    }

    /** Whether a word names a worker or their work, so that a number behind it is a level. */
    static boolean isWorker(String word) {
        return WORKERS.contains(word) || Lexicon.ENGLISH.isTrade(Lexicon.singular(word));
    }

    /** Whether a word marks a level whatever stands beside it. */
    public static boolean isMark(String word) {
        LevelWord entry = of(word);
        return number(word) != null || entry != null && entry.kind == RankKind.MARK;
    }

    /** Whether a word before “head” makes it a leader's title, e.g. department. */
    static boolean isHeaded(String word) {
        return word.equals("department") || word.equals("dept") || word.equals("section") || word.equals("division");
    }

    /** Whether “associate” behind this word is a beginner in technical work, and not a trade as in “sales associate”. */
    static boolean isTechnical(String word) {
        return TECHNICAL.contains(word);
    }

    /** Whether two words together name a learner. */
    static boolean isLearning(String word, String next) {
        return word.equals("co") && next.equals("op")
                || word.equals("early") && next.equals("career")
                || word.equals("in") && next.equals("training");
    }

    /** Whether a word before “graduate” tells which: new, recent, college. */
    static boolean isOfGraduates(String word) {
        return word.equals("new") || word.equals("recent") || word.equals("college") || word.equals("university");
    }

    /** Whether a number may be glued to a word, as in “BMET2”. */
    static boolean isGlued(String word) {
        return GLUED.contains(word);
    }

    private static LevelWord misspelled(String word) {
        int length = word.length();
        if (length < 5 || length > 7 || word.equals("sensor") || word.endsWith("s")) {
            return null;
        }
        char first = word.charAt(0);
        String meant = first == 's' ? "senior" : first == 'j' ? "junior" : null;
        return meant != null && EditDistance.between(word, meant, 1) == 1 ? of(meant) : null;
    }

    private static Set<String> list(String words) {
        return words.isEmpty() ? Set.of() : Set.copyOf(List.of(words.split("; ")));
    }
}
