package org.htmdirectory.reading.noise;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.htmdirectory.platform.reference.PackedTable;
import org.htmdirectory.reading.noise.NoiseMarks.Why;
import org.htmdirectory.reading.words.LevelWords;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Phrases;
import org.htmdirectory.reading.words.WordLists;

/**
 * Words that are noise, read once from {@code reading/noise/noise.csv}, each with where it is noise: anywhere, at the start
 * or the end of a clause, or where nothing but noise stands in the clause.
 */
final class NoiseWords {

    /** After “remote”, words that make it a kind of work. */
    private static final Set<String> REMOTE_WORK = WordLists.named("remote work");

    /** After “travel”, words that make it an assignment and not a trade. */
    private static final Set<String> TRAVEL_WORK = WordLists.named("travel work");

    /** Alone after “traveling”. Someone who travels does something, which the words after that name. */
    private static final Set<String> TRAVEL_ALONE = WordLists.named("travel alone");

    /** After other words of terms and places. */
    private static final Set<String> WORK = WordLists.named("work after terms");

    private static final Set<String> LEARNERS = WordLists.named("learners");

    private static final Set<String> LINKS = WordLists.named("links");

    private static final Phrases<NoiseMeaning> PHRASES = read();

    /** Where a word is noise. */
    private enum Where {
        ANY,
        START,
        END,
        PART,
        MARK,
        LEARNER
    }

    private record NoiseMeaning(Why why, Set<Where> where) {}

    private NoiseWords() {}

    /** Marks what is noise wherever it stands. */
    static void mark(NoiseMarks marks) {
        for (int at = 0; at < marks.size(); ) {
            Phrases.PhraseMatch<NoiseMeaning> match = PHRASES.at(marks.text, marks.tokens, at);
            if (match != null && isNoise(match.value().where, marks, at + match.words())) {
                marks.mark(at, at + match.words(), match.value().why);
            }
            at += match == null ? 1 : match.words();
        }
    }

    private static boolean isNoise(Set<Where> where, NoiseMarks marks, int next) {
        return where.contains(Where.ANY)
                || marks.isOnePart(next - 1, next)
                        && (where.contains(Where.MARK) && LevelWords.isBeforeNumbers(marks.word(next))
                                || where.contains(Where.LEARNER) && LEARNERS.contains(marks.word(next)));
    }

    /** Marks what is noise for where it stands in its clause. */
    static void settle(NoiseMarks marks) {
        for (int clause = 0; clause < marks.clauses(); clause++) {
            int start = marks.start(clause);
            int end = marks.start(clause + 1);
            if (!marks.isInitials(start, end) && !fill(marks, start, end)) {
                fromEnd(marks, start, end);
                fromStart(marks, start, end);
            }
        }
    }

    // A clause that holds nothing else.
    private static boolean fill(NoiseMarks marks, int start, int end) {
        Why why = null;
        for (int at = start; at < end; ) {
            Phrases.PhraseMatch<NoiseMeaning> match = open(marks, at, Where.PART, Where.END);
            if (!marks.isMarked(at) && match == null && !(at > start && LINKS.contains(marks.word(at)))) {
                return false;
            }
            why = why == null && match != null ? match.value().why : why;
            at += match == null ? 1 : match.words();
        }
        for (int at = start; at < end; ) {
            Phrases.PhraseMatch<NoiseMeaning> match = open(marks, at, Where.PART, Where.END);
            int words = match == null ? 1 : match.words();
            marks.mark(at, at + words, match == null ? why == null ? Why.TERMS : why : match.value().why);
            at += words;
        }
        return true;
    }

    // What holds for a clause alone holds at its end behind other noise: “1.0 FTE D”.
    private static void fromEnd(NoiseMarks marks, int start, int end) {
        int at = end;
        int sure = end;
        while (at > start + 1) {
            int from = before(marks, start, at);
            if (from < 0) {
                break;
            }
            sure = marks.isMarked(from) || open(marks, from, Where.END, Where.END) != null ? from : sure;
            at = from;
        }
        for (int word = sure; word < end; ) {
            Phrases.PhraseMatch<NoiseMeaning> match = open(marks, word, Where.PART, Where.END);
            int words = match == null ? 1 : match.words();
            if (match != null) {
                marks.mark(word, word + words, match.value().why);
            }
            word += words;
        }
    }

    private static int before(NoiseMarks marks, int start, int end) {
        if (marks.isMarked(end - 1)) {
            return end - 1;
        }
        for (int from = Math.max(start + 1, end - 4); from < end; from++) {
            Phrases.PhraseMatch<NoiseMeaning> match = open(marks, from, Where.PART, Where.END);
            if (match != null && from + match.words() == end) {
                return from;
            }
        }
        return -1;
    }

    private static void fromStart(NoiseMarks marks, int start, int end) {
        int at = start;
        while (at < end && marks.isMarked(at)) {
            at++;
        }
        Phrases.PhraseMatch<NoiseMeaning> match = at < end ? open(marks, at, Where.START, Where.START) : null;
        if (match != null && at + match.words() < end && !isWork(marks, at, at + match.words(), end)) {
            marks.mark(at, at + match.words(), match.value().why);
        }
    }

    private static boolean isWork(NoiseMarks marks, int at, int next, int end) {
        return switch (marks.word(at)) {
            case "remote" -> REMOTE_WORK.contains(marks.word(next));
            case "onsite", "on", "temporary", "temp", "acting", "bilingual", "float" -> WORK.contains(marks.word(next));
            case "traveling", "travelling" -> next + 1 == end && TRAVEL_ALONE.contains(marks.word(next));
            case "travel", "contract", "contractor" ->
                !TRAVEL_WORK.contains(marks.word(next)) && !Lexicon.ENGLISH.isHealthcare(marks.word(next));
            default -> false;
        };
    }

    private static Phrases.PhraseMatch<NoiseMeaning> open(NoiseMarks marks, int at, Where where, Where other) {
        if (marks.isMarked(at)) {
            return null;
        }
        Phrases.PhraseMatch<NoiseMeaning> match = PHRASES.at(marks.text, marks.tokens, at);
        boolean fits = match != null
                && (match.value().where.contains(where) || match.value().where.contains(other));
        return fits ? match : null;
    }

    private static Phrases<NoiseMeaning> read() {
        Map<String, NoiseMeaning> meanings = new LinkedHashMap<>();
        PackedTable.rows("/reading/noise/noise.csv").forEach(row -> {
            Why why = Why.valueOf(row.getField("why").toUpperCase(Locale.ROOT));
            Where where = Where.valueOf(row.getField("where").toUpperCase(Locale.ROOT));
            for (String words : row.getField("words").split("; ")) {
                meanings.computeIfAbsent(words, word -> new NoiseMeaning(why, EnumSet.noneOf(Where.class)))
                        .where
                        .add(where);
            }
        });
        Phrases<NoiseMeaning> phrases = new Phrases<>(UnaryOperator.identity());
        meanings.forEach(phrases::add);
        return phrases;
    }
}
