package org.htmdirectory.wording;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.htmdirectory.wording.NoiseMarks.Why;

/**
 * Marks places: known ones from {@code wording/places.csv}, and unknown names where what stands beside them makes them
 * places. A code that also names work, such as CT or MI, is a state only behind a place.
 */
final class NoisePlaces {

    private static final Phrases<Kind> PLACES = read();

    /** What a word may be in the name of a place; the order of the table decides between equal words. */
    private enum Kind {
        STATE,
        CODE,
        SHORT,
        COUNTRY,
        CITY,
        /** Also a name of something else: a place where it stands alone. */
        TOWN,
        /** Also a common word: a place where a state follows. */
        WORD,
        REGION,
        COMPASS,
        /** What leads to a place in a clause of its own, as in <i>Travel: Seattle</i>. */
        LEAD,
        PREP,
        /** Never part of a place. */
        WORK,
        /** A name that is not known; may be a place. */
        NAME,
        NOISE
    }

    /** Codes of states that are words when they are not in capitals. */
    private static final Set<String> LITTLE_WORDS =
            Set.of("in or me hi ok co de la on al us vi act vic ma id ct mi pr".split(" "));

    /** How the names of fields of work end, and few names of places. */
    private static final String[] FIELDS = {
        "ist", "ian", "ing", "tion", "ment", "ics", "logy", "ware", "ance", "ency", "ical", "ric", "ive", "ors", "ers"
    };

    private final NoiseMarks marks;
    private final Kind[] kinds;
    private final int[] tops;
    private int firstClause = -1;

    private NoisePlaces(NoiseMarks marks) {
        this.marks = marks;
        this.kinds = new Kind[marks.size()];
        this.tops = new int[marks.size()];
    }

    static void mark(NoiseMarks marks) {
        if (marks.size() > 1) {
            new NoisePlaces(marks).mark();
        }
    }

    /** Whether a word is known to be no part of a place's name. */
    static boolean isWork(NoiseMarks marks, int at) {
        Phrases.Match<Kind> match = PLACES.at(marks.text, marks.tokens, at);
        return match != null && match.value() == Kind.WORK;
    }

    private void mark() {
        for (int at = 0; at < kinds.length; ) {
            at += read(at);
        }
        for (int clause = 0; clause < marks.clauses() && firstClause < 0; clause++) {
            firstClause = isAllNoise(clause) ? -1 : clause;
        }
        for (int clause = marks.clauses() - 1; clause >= Math.max(0, firstClause); clause--) {
            clause(clause);
        }
    }

    private int read(int at) {
        if (marks.isMarked(at)) {
            kinds[at] = Kind.NOISE;
            return 1;
        }
        Phrases.Match<Kind> match = PLACES.at(marks.text, marks.tokens, at);
        if (match == null || isLowerCode(match.value(), at)) {
            kinds[at] = isName(at) ? Kind.NAME : Kind.WORK;
            return 1;
        }
        for (int word = at; word < at + match.words(); word++) {
            kinds[word] = match.value();
            tops[word] = word - at;
        }
        return match.words();
    }

    // “ca” and “Pa” are states behind a city; “MT-BC” is a degree.
    private boolean isLowerCode(Kind kind, int at) {
        if (kind != Kind.CODE && kind != Kind.SHORT) {
            return false;
        }
        Kind before = at == 0 ? Kind.WORK : kinds[at - 1];
        boolean behindPlace = before == Kind.CITY
                || before == Kind.TOWN
                || before == Kind.WORD
                || before == Kind.NAME && marks.isBefore(at, ',');
        if (!isShout(at)) {
            return !behindPlace || LITTLE_WORDS.contains(marks.word(at));
        }
        return marks.isJoinedBy(at, '-') && !behindPlace && !isStateLike(before);
    }

    private boolean isName(int at) {
        String word = marks.word(at);
        return marks.isCapitalized(at)
                && !(word.length() <= 3
                        && marks.tokens.get(at).to() - marks.tokens.get(at).from() <= 3
                        && isShout(at))
                && !LevelWords.isMark(word)
                && Character.isLetter(word.charAt(0))
                && !isField(word)
                && !(marks.isJoinedBy(at, '/') && kinds[at - 1] == Kind.WORK)
                && !Lexicon.ENGLISH.isTrade(Lexicon.singular(word))
                && !Lexicon.ENGLISH.isHealthcare(Lexicon.singular(word))
                && Lexicon.ENGLISH.aliases(Lexicon.singular(word)).isEmpty();
    }

    private static boolean isField(String word) {
        for (String end : FIELDS) {
            if (word.endsWith(end) && word.length() > end.length() + 2) {
                return true;
            }
        }
        return false;
    }

    private boolean isShout(int at) {
        Token token = marks.tokens.get(at);
        return Phrases.isCapitals(marks.text, token.from(), token.to());
    }

    private boolean isAllNoise(int clause) {
        for (int at = marks.start(clause); at < marks.start(clause + 1); at++) {
            if (!marks.isMarked(at)) {
                return false;
            }
        }
        return true;
    }

    private void clause(int clause) {
        int start = marks.start(clause);
        int end = marks.start(clause + 1);
        boolean beforeState = isBeforeState(clause);
        int from = end;
        while (from > start && isPlaceLike(kinds[from - 1])) {
            from--;
        }
        if (from == end || isAllNoise(clause) || marks.isInitials(start, end)) {
            return;
        }
        boolean whole = from == start && clause > firstClause;
        if (whole && isWhole(clause, start, end, beforeState)) {
            put(start, end);
        } else {
            tail(whole ? start : Math.max(from, clause == firstClause ? start + 1 : start), start, end, beforeState);
        }
    }

    private static boolean isPlaceLike(Kind kind) {
        return kind != Kind.WORK;
    }

    private boolean isBeforeState(int clause) {
        int next = marks.start(clause + 1);
        return next < marks.size()
                && marks.isOnePart(next - 1, next)
                && isStateLike(kinds[next])
                && (marks.isMarked(next) || kinds[next] == Kind.SHORT);
    }

    private static boolean isStateLike(Kind kind) {
        return kind == Kind.STATE || kind == Kind.CODE || kind == Kind.SHORT || kind == Kind.COUNTRY;
    }

    private boolean isWhole(int clause, int start, int end, boolean beforeState) {
        Kinds found = new Kinds(start, end);
        boolean sure = found.has(Kind.STATE) || found.has(Kind.CODE) || found.has(Kind.COUNTRY) || beforeState;
        boolean behindPlace = found.has(Kind.SHORT) && isPlaceBefore(clause);
        if (found.has(Kind.SHORT) && !sure && !behindPlace && !found.has(Kind.CITY) && !found.has(Kind.TOWN)) {
            return false;
        }
        if (found.has(Kind.NAME)) {
            return kinds[end - 1] == Kind.NAME
                    ? beforeState
                    : sure || behindPlace || found.has(Kind.SHORT) || found.has(Kind.REGION) && !marks.capitals;
        }
        boolean words = found.has(Kind.WORD) && (beforeState || found.has(Kind.REGION));
        return sure || behindPlace || words || found.has(Kind.CITY) || found.has(Kind.TOWN) || found.has(Kind.COMPASS);
    }

    /** Whether the clause before, in the same part, ends in what may be a place. */
    private boolean isPlaceBefore(int clause) {
        int last = marks.start(clause) - 1;
        if (clause == 0 || !marks.isOnePart(last, last + 1)) {
            return false;
        }
        return switch (kinds[last]) {
            case CITY, TOWN, WORD, STATE, CODE, REGION, COUNTRY -> true;
            case NAME -> isNameOfPlace(clause - 1, last);
            case SHORT -> isPlaceBefore(clause - 1);
            default -> false;
        };
    }

    private boolean isNameOfPlace(int clause, int last) {
        int start = marks.start(clause);
        int from = last;
        while (from > start && isPlaceLike(kinds[from - 1])) {
            from--;
        }
        return from == start
                ? clause > firstClause
                : !marks.capitals && Lexicon.ENGLISH.isTrade(Lexicon.singular(marks.word(from - 1)));
    }

    // A place at the end of a clause that begins with something else.
    private void tail(int from, int start, int end, boolean beforeState) {
        int last = end - 1;
        while (last > from && kinds[last] == Kind.NOISE) {
            last--;
        }
        boolean code = isStateLike(kinds[last]) && (kinds[last] != Kind.SHORT || isBehindCity(last));
        int begin = from;
        if (!(beforeState || code && kinds[last] != Kind.SHORT) || marks.capitals || !isAfterTrade(from, start)) {
            begin = afterNames(from, last);
        }
        begin = leftmost(begin, last, beforeState || code);
        if (begin <= last && !isOf(begin, start)) {
            put(begin, end);
        }
    }

    private boolean isBehindCity(int at) {
        return at > 0
                && marks.isOnePart(at - 1, at)
                && (kinds[at - 1] == Kind.CITY
                        || kinds[at - 1] == Kind.TOWN
                        || kinds[at - 1] == Kind.REGION
                        || kinds[at - 1] == Kind.WORD
                        || kinds[at - 1] == Kind.CODE && marks.isJoinedBy(at, '/'));
    }

    private boolean isAfterTrade(int from, int start) {
        return from > start
                && (Lexicon.ENGLISH.isTrade(Lexicon.singular(marks.word(from - 1)))
                        || LevelWords.isMark(marks.word(from - 1))
                        || kinds[from] == Kind.PREP);
    }

    private int afterNames(int from, int last) {
        int begin = last + 1;
        while (begin > from && kinds[begin - 1] != Kind.NAME) {
            begin--;
        }
        return begin;
    }

    // Begins with a word of a place, and has a sure one.
    private int leftmost(int from, int last, boolean sure) {
        int begin = from;
        while (begin <= last && (kinds[begin] == Kind.LEAD || kinds[begin] == Kind.NOISE || isDangling(begin, last))) {
            begin++;
        }
        Kinds found = new Kinds(begin, last + 1);
        boolean named = found.has(Kind.CITY) || found.has(Kind.STATE) || found.has(Kind.COUNTRY);
        boolean more =
                sure && (found.has(Kind.TOWN) || found.has(Kind.WORD) || found.has(Kind.NAME) || found.has(Kind.CODE));
        if (kinds[last] == Kind.SHORT && !isBehindCity(last)) {
            return last + 1;
        }
        return named || more ? begin : last + 1;
    }

    private boolean isDangling(int at, int last) {
        return tops[at] > 0
                || (marks.word(at).equals("and")
                                || marks.word(at).equals("or")
                                || marks.word(at).equals("the"))
                        && at < last;
    }

    private boolean isOf(int begin, int start) {
        return begin > start && marks.word(begin - 1).equals("of");
    }

    private void put(int from, int to) {
        marks.mark(from, to, Why.PLACE);
    }

    private static Phrases<Kind> read() {
        Phrases<Kind> places = new Phrases<>(UnaryOperator.identity());
        Lexicon.each("places.csv", row -> {
            Kind kind = Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
            for (String words : row.getField("words").split("; ")) {
                places.add(words, kind);
            }
        });
        return places;
    }

    /** Which kinds stand in a stretch of words. */
    private final class Kinds {
        private int bits;

        Kinds(int from, int to) {
            for (int at = from; at < to; at++) {
                bits |= 1 << kinds[at].ordinal();
            }
        }

        boolean has(Kind kind) {
            return (bits & 1 << kind.ordinal()) != 0;
        }
    }
}
