package org.htmdirectory.reading.noise;

import java.util.Set;
import org.htmdirectory.reading.noise.NoiseMarks.Why;
import org.htmdirectory.reading.words.WordLists;

/** Marks noise that says when: years, dates, seasons and times of day. */
final class NoiseTimes {

    private static final Set<String> MONTHS = WordLists.named("months");
    private static final Set<String> SEASONS = WordLists.named("seasons");
    private static final Set<String> SEASONAL = WordLists.named("seasonal");

    private NoiseTimes() {}

    /** Marks what is a time at a word with digits; false where it is none. */
    static boolean mark(NoiseMarks marks, int at) {
        if (isYear(marks, at)) {
            marks.mark(at, at + 1, Why.WHEN);
        } else if (isDate(marks, at)) {
            marks.mark(at, at + 3, Why.WHEN);
        } else if (isClock(marks, at)) {
            marks.mark(at, at + 2, Why.WHEN);
        } else if (isTime(marks, at)) {
            time(marks, at);
        } else {
            return false;
        }
        return true;
    }

    /** Marks a season or a month where a year or a learner stands beside it, or nothing else does. */
    static void season(NoiseMarks marks, int at) {
        boolean month = MONTHS.contains(marks.word(at));
        if (!month && !SEASONS.contains(marks.word(at))) {
            return;
        }
        boolean before = marks.isOnePart(at - 1, at);
        boolean behind = marks.isOnePart(at, at + 1);
        if (before && isDated(marks.word(at - 1), month)
                || behind && isDated(marks.word(at + 1), month)
                || month && !before && !behind && marks.word(at).length() > 3) {
            marks.mark(at, at + 1, Why.WHEN);
        }
    }

    private static boolean isDated(String beside, boolean month) {
        return isYear(beside) || (month ? MONTHS : SEASONAL).contains(beside);
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && word.startsWith("20")
                && word.charAt(2) >= '1'
                && word.charAt(2) <= '3'
                && NoiseFigures.isDigits(word);
    }

    // Not in “17-2031”, the code of an occupation.
    private static boolean isYear(NoiseMarks marks, int at) {
        boolean code = marks.isJoinedBy(at, '-')
                && NoiseFigures.isDigits(marks.word(at - 1))
                && marks.word(at - 1).length() < 4;
        return isYear(marks.word(at)) && !code;
    }

    private static boolean isDate(NoiseMarks marks, int at) {
        return marks.word(at).length() <= 2
                && at + 2 < marks.size()
                && NoiseFigures.isDigits(marks.word(at))
                && NoiseFigures.isDigits(marks.word(at + 1))
                && NoiseFigures.isDigits(marks.word(at + 2))
                && (isJoined(marks, at, '/') || isJoined(marks, at, '.'));
    }

    private static boolean isJoined(NoiseMarks marks, int at, char character) {
        return marks.isJoinedBy(at + 1, character) && marks.isJoinedBy(at + 2, character);
    }

    // “24/7”, “0700-1530”
    private static boolean isClock(NoiseMarks marks, int at) {
        if (!marks.isOnePart(at, at + 1)) {
            return false;
        }
        String first = marks.word(at);
        String second = marks.word(at + 1);
        return first.equals("24") && second.equals("7")
                || isHour(first) && isHour(second) && marks.isJoinedBy(at + 1, '-');
    }

    private static boolean isHour(String word) {
        return word.length() == 4 && word.charAt(0) <= '2' && NoiseFigures.isDigits(word);
    }

    private static boolean isTime(NoiseMarks marks, int at) {
        String word = marks.word(at);
        int digits = NoiseFigures.digits(word);
        String unit = word.substring(digits);
        return digits > 0
                && (unit.equals("am")
                        || unit.equals("pm")
                        || (unit.equals("a") || unit.equals("p")) && isRange(marks, at));
    }

    private static boolean isRange(NoiseMarks marks, int at) {
        return isNear(marks, at + 1) && Character.isDigit(marks.word(at + 1).charAt(0))
                || isNear(marks, at) && marks.isMarked(at - 1);
    }

    private static boolean isNear(NoiseMarks marks, int at) {
        return at > 0
                && at < marks.size()
                && marks.tokens.get(at).from() - marks.tokens.get(at - 1).to() <= 3;
    }

    // “7am-3:30pm”: with the numbers and times on both sides.
    private static void time(NoiseMarks marks, int at) {
        int from = at;
        while (isNear(marks, from) && isTimePart(marks.word(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (isNear(marks, to) && isTimePart(marks.word(to))) {
            to++;
        }
        if (marks.isOnePart(to - 1, to) && marks.word(to).startsWith("shift")) {
            to++;
        }
        marks.mark(from, to, Why.WHEN);
    }

    private static boolean isTimePart(String word) {
        int digits = NoiseFigures.digits(word);
        return digits > 0
                && digits <= 4
                && switch (word.substring(digits)) {
                    case "" -> digits <= 2;
                    case "a", "p", "am", "pm" -> true;
                    default -> false;
                };
    }
}
