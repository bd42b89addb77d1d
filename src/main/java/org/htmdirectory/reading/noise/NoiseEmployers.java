package org.htmdirectory.reading.noise;

import java.util.Set;
import org.htmdirectory.reading.noise.NoiseMarks.Why;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.WordLists;

/** Marks employers: what follows “at” or “@”, and clauses that end as names of organizations do. */
final class NoiseEmployers {

    private static final Set<String> ENDS = WordLists.named("employer ends");

    /** Ends that need a name before them, for other words with them say what the work is: “Dialysis Clinic”. */
    private static final Set<String> AFTER_NAMES = WordLists.named("employer ends after a name");

    private static final Set<String> PAIRS = WordLists.named("employer ends of two words");

    private static final Set<String> NOT_AT = WordLists.named("not an employer after at");

    private NoiseEmployers() {}

    static void mark(NoiseMarks marks) {
        boolean begun = false;
        for (int clause = 0; clause < marks.clauses(); clause++) {
            int start = marks.start(clause);
            int end = marks.start(clause + 1);
            if (begun && isOrganization(marks, start, end)) {
                marks.mark(start, end, Why.EMPLOYER);
            }
            at(marks, start, end);
            for (int at = start; at < end && !begun; at++) {
                begun = !marks.isMarked(at);
            }
        }
    }

    private static void at(NoiseMarks marks, int start, int end) {
        for (int at = Math.max(1, start); at < end; at++) {
            boolean sign = marks.isBefore(at, '@') && !marks.isJoinedBy(at, '@');
            if (sign || isAt(marks, at, end)) {
                int to = end;
                while (to < marks.size() && marks.isOnePart(to - 1, to)) {
                    to++;
                }
                marks.mark(at, to, Why.EMPLOYER);
                return;
            }
        }
    }

    private static boolean isAt(NoiseMarks marks, int at, int end) {
        return marks.word(at).equals("at")
                && at + 1 < end
                && !marks.isMarked(at)
                && (marks.capitals || !marks.isShout(at))
                && marks.isCapitalized(at + 1)
                && !NOT_AT.contains(marks.word(at + 1))
                && !isWork(marks, at + 1, end);
    }

    private static boolean isOrganization(NoiseMarks marks, int start, int end) {
        int last = end - 1;
        while (last > start && marks.isMarked(last)) {
            last--;
        }
        if (last <= start || marks.isMarked(start) || !marks.isCapitalized(start) || isWork(marks, start, last)) {
            return false;
        }
        String word = marks.word(last);
        if (ENDS.contains(word)) {
            return true;
        }
        boolean named = isName(marks, start);
        return AFTER_NAMES.contains(word) && named
                || last - start >= 2 && PAIRS.contains(marks.word(last - 1) + " " + word);
    }

    private static boolean isName(NoiseMarks marks, int at) {
        String word = Lexicon.singular(marks.word(at));
        return !Lexicon.ENGLISH.isHealthcare(word)
                && Lexicon.ENGLISH.aliases(word).isEmpty()
                && !PlaceKinds.isWork(marks, at);
    }

    private static boolean isWork(NoiseMarks marks, int from, int to) {
        for (int at = from; at < to; at++) {
            String word = Lexicon.singular(marks.word(at));
            if (Lexicon.ENGLISH.isTrade(word) || word.equals("animal")) {
                return true;
            }
        }
        return false;
    }
}
