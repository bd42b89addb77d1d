package org.htmdirectory.reading.noise;

import org.htmdirectory.reading.noise.NoiseMarks.Why;
import org.htmdirectory.reading.noise.PlaceKinds.PlaceKind;
import org.htmdirectory.reading.words.LevelWords;
import org.htmdirectory.reading.words.Lexicon;

/**
 * Marks places: known ones, and unknown names where what stands beside them makes them places. A code that also names
 * work, such as CT or MI, is a state only behind a place.
 */
final class NoisePlaces {

    private final NoiseMarks marks;
    private final PlaceKinds kinds;
    private final int first;

    private NoisePlaces(NoiseMarks marks) {
        this.marks = marks;
        this.kinds = new PlaceKinds(marks);
        int clause = 0;
        while (clause < marks.clauses() && isAllNoise(clause)) {
            clause++;
        }
        this.first = clause;
    }

    static void mark(NoiseMarks marks) {
        if (marks.size() > 1) {
            NoisePlaces places = new NoisePlaces(marks);
            for (int clause = marks.clauses() - 1; clause >= places.first; clause--) {
                places.clause(clause);
            }
        }
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
        int from = beginning(start, end);
        if (from == end || isAllNoise(clause) || marks.isInitials(start, end)) {
            return;
        }
        boolean beforeState = isBeforeState(end);
        if (from == start && clause > first && isWhole(clause, beforeState)) {
            marks.mark(start, end, Why.PLACE);
        } else {
            tail(from == start && clause == first ? start + 1 : from, start, end, beforeState);
        }
    }

    /** Where the words that may be a place begin that end at {@code end}. */
    private int beginning(int start, int end) {
        int from = end;
        while (from > start && kinds.at(from - 1) != PlaceKind.WORK) {
            from--;
        }
        return from;
    }

    private boolean isBeforeState(int next) {
        return next < marks.size()
                && marks.isOnePart(next - 1, next)
                && kinds.at(next).isState()
                && (marks.isMarked(next) || kinds.at(next) == PlaceKind.SHORT);
    }

    // A clause in which every word may be part of a place.
    private boolean isWhole(int clause, boolean beforeState) {
        int start = marks.start(clause);
        int end = marks.start(clause + 1);
        boolean code = kinds.has(PlaceKind.SHORT, start, end);
        boolean town = kinds.has(PlaceKind.CITY, start, end) || kinds.has(PlaceKind.TOWN, start, end);
        boolean region = kinds.has(PlaceKind.REGION, start, end);
        boolean sure = beforeState
                || kinds.has(PlaceKind.STATE, start, end)
                || kinds.has(PlaceKind.CODE, start, end)
                || kinds.has(PlaceKind.COUNTRY, start, end)
                || code && isPlaceBefore(clause);
        if (code && !sure && !town) {
            return false;
        }
        if (kinds.has(PlaceKind.NAME, start, end)) {
            return kinds.at(end - 1) == PlaceKind.NAME ? beforeState : sure || code || region && !marks.capitals;
        }
        return sure
                || town
                || kinds.has(PlaceKind.COMPASS, start, end)
                || region && kinds.has(PlaceKind.WORD, start, end);
    }

    /** Whether the clause before, in the same part, ends in what may be a place. */
    private boolean isPlaceBefore(int clause) {
        int last = marks.start(clause) - 1;
        if (clause == 0 || !marks.isOnePart(last, last + 1)) {
            return false;
        }
        return switch (kinds.at(last)) {
            case CITY, TOWN, WORD, STATE, CODE, REGION, COUNTRY -> true;
            case NAME -> isNameOfPlace(clause - 1, last);
            case SHORT -> isPlaceBefore(clause - 1);
            default -> false;
        };
    }

    private boolean isNameOfPlace(int clause, int last) {
        int start = marks.start(clause);
        int from = beginning(start, last);
        return from == start ? clause > first : !marks.capitals && isTrade(from - 1);
    }

    // A place at the end of a clause that begins with something else. Unknown names are part of it only between the
    // work and a state: “Engineer Wausau, WI”.
    private void tail(int from, int start, int end, boolean beforeState) {
        int last = end - 1;
        while (last > from && kinds.at(last) == PlaceKind.NOISE) {
            last--;
        }
        if (last < from || kinds.at(last) == PlaceKind.SHORT && !isBehindCity(last)) {
            return;
        }
        boolean state = beforeState || kinds.at(last).isState();
        boolean named = state && kinds.at(last) != PlaceKind.SHORT || beforeState;
        int begin = named && !marks.capitals && isAfterWork(from, start) ? from : afterNames(from, last);
        begin = withoutLead(begin, last);
        if (begin <= last && isPlace(begin, last + 1, state) && !isOf(begin, start)) {
            marks.mark(begin, end, Why.PLACE);
        }
    }

    private boolean isPlace(int from, int to, boolean state) {
        return kinds.has(PlaceKind.CITY, from, to)
                || kinds.has(PlaceKind.STATE, from, to)
                || kinds.has(PlaceKind.COUNTRY, from, to)
                || state
                        && (kinds.has(PlaceKind.TOWN, from, to)
                                || kinds.has(PlaceKind.WORD, from, to)
                                || kinds.has(PlaceKind.NAME, from, to)
                                || kinds.has(PlaceKind.CODE, from, to));
    }

    private boolean isBehindCity(int at) {
        if (!marks.isOnePart(at - 1, at)) {
            return false;
        }
        PlaceKind before = kinds.at(at - 1);
        return before.isCity() || before == PlaceKind.REGION || before == PlaceKind.CODE && marks.isJoinedBy(at, '/');
    }

    private boolean isAfterWork(int from, int start) {
        return from > start
                && (isTrade(from - 1) || LevelWords.isMark(marks.word(from - 1)) || kinds.at(from) == PlaceKind.PREP);
    }

    private boolean isTrade(int at) {
        return Lexicon.ENGLISH.isTrade(Lexicon.singular(marks.word(at)));
    }

    private int afterNames(int from, int last) {
        int begin = last + 1;
        while (begin > from && kinds.at(begin - 1) != PlaceKind.NAME) {
            begin--;
        }
        return begin;
    }

    private int withoutLead(int from, int last) {
        int begin = from;
        while (begin <= last && isLead(begin)) {
            begin++;
        }
        return begin;
    }

    private boolean isLead(int at) {
        return kinds.isInner(at)
                || switch (kinds.at(at)) {
                    case LEAD, NOISE -> true;
                    case PREP -> isLoose(marks.word(at));
                    default -> false;
                };
    }

    private static boolean isLoose(String word) {
        return word.equals("and") || word.equals("or") || word.equals("the");
    }

    private boolean isOf(int begin, int start) {
        return begin > start && marks.word(begin - 1).equals("of");
    }
}
