package org.htmdirectory.reading.noise;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmdirectory.reading.noise.NoiseMarks.Why;
import org.htmdirectory.reading.words.LevelWords;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Token;
import org.htmdirectory.reading.words.WordLists;

/** Marks noise that has figures: pay, hours, shares of a full week, terms, grades, job numbers. */
final class NoiseFigures {

    private static final String AMOUNT = "[$€£]\\s?\\d[\\d,.]*\\s?k?";
    private static final Pattern PAY = Pattern.compile(
            "(?:(?:up to|starting at|starting|from|at)\\s*)?" + AMOUNT
                    + "\\+?(?:\\s*(?:[-–—]|to)\\s*[$€£]?\\s?\\d[\\d,.]*\\s?k?)?"
                    + "(?:\\s*(?:/|per|an?)\\s*(?:hr|hour|yr|year|week|wk|month|mo|annum|day|shift|visit)s?\\b)?"
                    + "(?:\\s*(?:hourly|weekly|annually|gross))?"
                    + "(?:\\s*(?:sign(?:ing)?[- ]?on|signing|retention|hiring|referral))?(?:\\s*bonus)?",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> HOURS = WordLists.named("hours");
    private static final Set<String> SPANS = WordLists.named("spans of time");
    private static final Set<String> TENURES = WordLists.named("tenures");
    private static final Set<String> GRADES = Set.of("band");
    private static final Set<String> KEYS = WordLists.named("job number keys");
    private static final Set<String> LINKS = WordLists.named("job number links");
    private static final Set<String> STANDARDS = WordLists.named("standards");

    private NoiseFigures() {}

    static void mark(NoiseMarks marks) {
        if (hasCurrency(marks.text)) {
            pay(marks);
        }
        for (int at = 0; at < marks.size(); at++) {
            if (!marks.isMarked(at)) {
                word(marks, at);
            }
        }
    }

    private static void word(NoiseMarks marks, int at) {
        String word = marks.word(at);
        if (!hasDigit(word)) {
            NoiseTimes.season(marks, at);
            NoiseGenders.mark(marks, at);
        } else if (!NoiseTimes.mark(marks, at)) {
            int digits = digits(word);
            if (digits == word.length()) {
                number(marks, at, word);
            } else {
                mixed(marks, at, word, digits);
            }
        }
    }

    private static boolean hasCurrency(String text) {
        return text.indexOf('$') >= 0 || text.indexOf('€') >= 0 || text.indexOf('£') >= 0;
    }

    private static void pay(NoiseMarks marks) {
        Matcher found = PAY.matcher(marks.text);
        int at = 0;
        while (found.find()) {
            while (at < marks.size() && marks.tokens.get(at).from() < found.start()) {
                at++;
            }
            while (at < marks.size() && marks.tokens.get(at).to() <= found.end()) {
                marks.mark(at, ++at, Why.PAY);
            }
        }
    }

    private static void number(NoiseMarks marks, int at, String word) {
        if (marks.isOnePart(at, at + 1) && isSpan(marks, at)) {
            return;
        }
        if (isShare(marks, at)) {
            marks.mark(at, at + 1, Why.TERMS);
        } else if (marks.isOnePart(at - 1, at) && GRADES.contains(marks.word(at - 1))) {
            marks.mark(at - 1, afterNumbers(marks, at), Why.TERMS);
        } else if (isJobNumber(marks, at, word)) {
            jobNumber(marks, at);
        }
    }

    // “36 hours/week”, “12 month contract”, “0.5 FTE”
    private static boolean isSpan(NoiseMarks marks, int at) {
        String next = marks.word(at + 1);
        if (next.equals("fte")) {
            marks.mark(at, at + 2, Why.TERMS);
        } else if (HOURS.contains(next) || SPANS.contains(next)) {
            int from = marks.isJoinedBy(at, '-') && isDigits(marks.word(at - 1)) ? at - 1 : at;
            tenure(marks, from, at + 2);
        } else {
            return false;
        }
        return true;
    }

    private static void tenure(NoiseMarks marks, int from, int end) {
        int to = marks.isOnePart(end - 1, end) && SPANS.contains(marks.word(end)) ? end + 1 : end;
        while (marks.isOnePart(to - 1, to) && TENURES.contains(marks.word(to))) {
            to++;
        }
        marks.mark(from, to, Why.TERMS);
    }

    // Spans with their unit glued on, and numbers with letters before them.
    private static void mixed(NoiseMarks marks, int at, String word, int digits) {
        String unit = word.substring(digits);
        boolean hours = HOURS.contains(unit) || unit.equals("h");
        if (digits > 0 && (hours && digits <= 2 || SPANS.contains(unit))) {
            tenure(marks, at, at + 1);
        } else if (digits > 0 && unit.equals("k") && marks.isOnePart(at - 1, at)) {
            marks.mark(at, at + 1, Why.PAY);
        } else if (isCode(word) || marks.isBefore(at, '#')) {
            marks.mark(at, at + 1, Why.NUMBER);
        }
    }

    // “0.5”, “.9”, “50 %”, “80-100 %”
    private static boolean isShare(NoiseMarks marks, int at) {
        Token token = marks.tokens.get(at);
        boolean range = marks.isOnePart(at, at + 1)
                && marks.isJoinedBy(at + 1, '-')
                && isDigits(marks.word(at + 1))
                && isPercent(marks, at + 1);
        boolean pointInside = token.to() - token.from() > token.text().length()
                && token.text().length() <= 3;
        boolean pointBefore = token.bracketed() && token.from() > 0 && marks.text.charAt(token.from() - 1) == '.';
        return range || isPercent(marks, at) || pointInside || pointBefore;
    }

    private static boolean isPercent(NoiseMarks marks, int at) {
        int end = marks.tokens.get(at).to();
        return marks.text.startsWith("%", end) || marks.text.startsWith(" %", end);
    }

    private static boolean isJobNumber(NoiseMarks marks, int at, String word) {
        if (at > 0 && STANDARDS.contains(marks.word(at - 1))) {
            return false;
        }
        boolean alone = marks.tokens.get(at).bracketed()
                && !marks.isOnePart(at - 1, at)
                && !marks.isOnePart(at, at + 1)
                && word.length() >= 3;
        return word.length() >= 5 || alone || marks.isBefore(at, '#') || hasKey(marks, at);
    }

    private static boolean hasKey(NoiseMarks marks, int at) {
        if (!marks.isOnePart(at - 1, at)) {
            return false;
        }
        String before = marks.word(at - 1);
        return KEYS.contains(before)
                || LINKS.contains(before) && marks.isOnePart(at - 2, at) && KEYS.contains(marks.word(at - 2))
                || marks.word(at).length() >= 4
                        && marks.isJoinedBy(at, '-')
                        && (before.equals("r") || before.equals("jr"));
    }

    private static void jobNumber(NoiseMarks marks, int at) {
        int from = isPrefix(marks, at) ? at - 1 : at;
        while (marks.isOnePart(from - 1, from)
                && (KEYS.contains(marks.word(from - 1)) || LINKS.contains(marks.word(from - 1)))) {
            from--;
        }
        marks.mark(from, afterNumbers(marks, at), Why.NUMBER);
    }

    // The letters in “JR-12345”, but not the word in “tech-12345”.
    private static boolean isPrefix(NoiseMarks marks, int at) {
        return marks.isOnePart(at - 1, at)
                && marks.isJoinedBy(at, '-')
                && marks.word(at - 1).length() <= 3
                && LevelWords.number(marks.word(at - 1)) == null
                && !Lexicon.ENGLISH.isTrade(marks.word(at - 1));
    }

    private static int afterNumbers(NoiseMarks marks, int at) {
        int to = at + 1;
        while (marks.isOnePart(to - 1, to) && marks.isJoinedBy(to, '-') && isDigits(marks.word(to))) {
            to++;
        }
        return to;
    }

    // “R12345”, “REF1599J”: up to four letters, four digits or more, perhaps a letter.
    private static boolean isCode(String word) {
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        int digits = digits(word.substring(letters));
        int rest = word.length() - letters - digits;
        return digits >= 4 && rest <= 1 && (letters >= 1 && letters <= 4 || digits >= 5);
    }

    private static boolean hasDigit(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Character.isDigit(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** How many digits a word begins with. */
    static int digits(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    /** Whether a word has nothing but digits. */
    static boolean isDigits(String word) {
        return digits(word) == word.length();
    }
}
