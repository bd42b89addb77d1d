package org.htmdirectory.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmdirectory.wording.NoiseMarks.Why;

/** Marks noise that is known by its form: pay, dates, hours, job numbers, and endings and letters for genders. */
final class NoiseFigures {

    private static final String AMOUNT = "[$€£]\\s?\\d[\\d,.]*\\s?k?";
    private static final Pattern PAY = Pattern.compile(
            "(?:(?:up to|starting at|starting|from|at)\\s*)?" + AMOUNT
                    + "\\+?(?:\\s*(?:[-–—]|to)\\s*[$€£]?\\s?\\d[\\d,.]*\\s?k?)?"
                    + "(?:\\s*(?:/|per|an?)\\s*(?:hr|hour|yr|year|week|wk|month|mo|annum|day|shift|visit)s?\\b)?"
                    + "(?:\\s*(?:hourly|weekly|annually|gross))?(?:\\s*(?:sign(?:ing)?[- ]?on|signing|retention|hiring|referral))?(?:\\s*bonus)?",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> MONTHS = set("january february april june july august september october november"
            + " december jan feb mar apr jun jul aug sep sept oct nov dec may march");
    private static final Set<String> SEASONS = set("summer fall autumn winter spring");
    private static final Set<String> SEASONAL =
            set("semester term season quarter session summer fall autumn winter spring intern interns internship"
                    + " internships student extern externship co coop trainee start graduate placement");
    private static final Set<String> HOURS = set("hr hrs hour hours hpw");
    private static final Set<String> SPANS = set("month months mo mos week weeks wk wks day days year years yr yrs");
    private static final Set<String> TENURES = set(
            "contract assignment term temp temporary limited tenure appointment fixed rotation duration w2 position");
    private static final Set<String> KEYS = set("job req requisition posting ref reference id vacancy position");
    private static final Set<String> LINKS = set("id no number nr code");
    private static final Set<String> STANDARDS = set("iso iec en ansi nfpa cfr sae mil windows route rt highway");
    private static final Set<String> ENDINGS = set("in innen ne e euse trice ienne a as os es s frau ka");

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
        if (hasDigit(word)) {
            figure(marks, at);
        } else if (word.length() <= 3 && word.length() == 1 && !marks.isMarked(at)) {
            letters(marks, at);
        }
        if (SEASONS.contains(word) || MONTHS.contains(word)) {
            season(marks, at);
        }
        if (at > 0 && word.length() <= 6 && ENDINGS.contains(word) && isEnding(marks, at)) {
            marks.mark(at, at + 1, Why.WHO);
        }
    }

    private static boolean hasCurrency(String text) {
        return text.indexOf('$') >= 0 || text.indexOf('€') >= 0 || text.indexOf('£') >= 0;
    }

    private static void pay(NoiseMarks marks) {
        Matcher found = PAY.matcher(marks.text);
        while (found.find()) {
            for (int at = 0; at < marks.size(); at++) {
                Token token = marks.tokens.get(at);
                if (token.from() >= found.start() && token.to() <= found.end()) {
                    marks.mark(at, at + 1, Why.PAY);
                }
            }
        }
    }

    private static void figure(NoiseMarks marks, int at) {
        String word = marks.word(at);
        int digits = digits(word);
        if (digits == word.length()) {
            number(marks, at, word);
        } else {
            mixed(marks, at, word, digits);
        }
    }

    private static void number(NoiseMarks marks, int at, String word) {
        if (isYear(marks, at)) {
            marks.mark(at, at + 1, Why.WHEN);
        } else if (isDate(marks, at)) {
            marks.mark(at, at + 3, Why.WHEN);
        } else if (marks.isOnePart(at, at + 1) && follows(marks, at, marks.word(at + 1))) {
            return;
        } else if (isShare(marks, at)) {
            marks.mark(at, at + 1, Why.TERMS);
        } else if (isClock(marks, at)) {
            marks.mark(at, at + 2, Why.WHEN);
        } else if (isJobNumber(marks, at, word)) {
            jobNumber(marks, at);
        }
    }

    private static boolean follows(NoiseMarks marks, int at, String next) {
        int span = at + 2;
        if (next.equals("fte")) {
            marks.mark(at, span, Why.TERMS);
        } else if (HOURS.contains(next) || SPANS.contains(next)) {
            boolean perWeek = marks.isOnePart(span - 1, span) && SPANS.contains(marks.word(span));
            marks.mark(at, perWeek ? span + 1 : span, SPANS.contains(next) && perWeek ? Why.WHEN : Why.TERMS);
            tenure(marks, perWeek ? span + 1 : span);
        } else {
            return false;
        }
        return true;
    }

    private static void tenure(NoiseMarks marks, int from) {
        for (int at = from; marks.isOnePart(at - 1, at) && TENURES.contains(marks.word(at)); at++) {
            marks.mark(at, at + 1, Why.TERMS);
        }
    }

    // Times and spans with their unit glued on, and numbers with letters before them.
    private static void mixed(NoiseMarks marks, int at, String word, int digits) {
        String unit = word.substring(digits);
        if (digits > 0 && isTime(marks, at, unit)) {
            time(marks, at);
        } else if (digits > 0 && ((HOURS.contains(unit) || unit.equals("h")) && digits <= 2 || SPANS.contains(unit))) {
            boolean perWeek = marks.isOnePart(at, at + 1) && SPANS.contains(marks.word(at + 1));
            marks.mark(at, perWeek ? at + 2 : at + 1, Why.TERMS);
            tenure(marks, perWeek ? at + 2 : at + 1);
        } else if (unit.equals("k") && at > 0 && marks.isOnePart(at - 1, at)) {
            marks.mark(at, at + 1, Why.PAY);
        } else if (isCode(word)) {
            marks.mark(at, at + 1, Why.NUMBER);
        } else if (marks.isBefore(at, '#')) {
            marks.mark(at, at + 1, Why.NUMBER);
        }
    }

    private static boolean isYear(NoiseMarks marks, int at) {
        String word = marks.word(at);
        if (word.length() != 4 || !word.startsWith("20") || word.charAt(2) < '1' || word.charAt(2) > '3') {
            return false;
        }
        boolean glued = marks.isJoinedBy(at, '-')
                && isDigits(marks.word(at - 1))
                && marks.word(at - 1).length() < 4;
        return !glued;
    }

    private static boolean isDate(NoiseMarks marks, int at) {
        return marks.word(at).length() <= 2
                && at + 2 < marks.size()
                && isDigits(marks.word(at + 1))
                && isDigits(marks.word(at + 2))
                && (marks.isJoinedBy(at + 1, '/') && marks.isJoinedBy(at + 2, '/')
                        || marks.isJoinedBy(at + 1, '.') && marks.isJoinedBy(at + 2, '.'));
    }

    // “0.5”, “.9”, “50 %”, “80-100 %”
    private static boolean isShare(NoiseMarks marks, int at) {
        Token token = marks.tokens.get(at);
        if (isPercent(marks, at)
                || marks.isOnePart(at, at + 1)
                        && marks.isJoinedBy(at + 1, '-')
                        && isDigits(marks.word(at + 1))
                        && isPercent(marks, at + 1)) {
            return true;
        }
        boolean inside = token.to() - token.from() > token.text().length()
                && token.text().length() <= 3;
        return inside || token.from() > 0 && marks.text.charAt(token.from() - 1) == '.' && token.bracketed();
    }

    private static boolean isPercent(NoiseMarks marks, int at) {
        int end = marks.tokens.get(at).to();
        return marks.text.startsWith("%", end) || marks.text.startsWith(" %", end);
    }

    // “24/7”, “0700-1530”
    private static boolean isClock(NoiseMarks marks, int at) {
        if (!marks.isOnePart(at, at + 1) || !isDigits(marks.word(at + 1))) {
            return false;
        }
        return marks.word(at).equals("24") && marks.word(at + 1).equals("7")
                || marks.word(at).length() == 4
                        && marks.word(at + 1).length() == 4
                        && marks.isJoinedBy(at + 1, '-')
                        && marks.word(at).charAt(0) <= '2'
                        && marks.word(at + 1).charAt(0) <= '2';
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
        int from = at;
        while (marks.isOnePart(from - 1, from)
                && (KEYS.contains(marks.word(from - 1))
                        || LINKS.contains(marks.word(from - 1))
                        || marks.word(from - 1).length() <= 3
                                && marks.isJoinedBy(from, '-')
                                && from == at
                                && !isTitleWord(marks, from - 1))) {
            from--;
        }
        marks.mark(from, at + 1, Why.NUMBER);
    }

    private static boolean isTitleWord(NoiseMarks marks, int at) {
        return LevelWords.number(marks.word(at)) != null || Lexicon.ENGLISH.isTrade(marks.word(at));
    }

    // “R12345”, “REF1599J”, “2024123X”: up to four letters, four digits or more, perhaps a letter.
    private static boolean isCode(String word) {
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        int digits = digits(word.substring(letters));
        int rest = word.length() - letters - digits;
        return digits >= 4 && rest <= 1 && (letters >= 1 && letters <= 4 || digits >= 5);
    }

    private static boolean isTime(NoiseMarks marks, int at, String unit) {
        return unit.equals("am") || unit.equals("pm") || (unit.equals("a") || unit.equals("p")) && isRange(marks, at);
    }

    private static boolean isRange(NoiseMarks marks, int at) {
        return marks.isOnePart(at, at + 1)
                        && Character.isDigit(marks.word(at + 1).charAt(0))
                || marks.isOnePart(at - 1, at) && marks.isMarked(at - 1);
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
        int digits = digits(word);
        String unit = word.substring(digits);
        return digits > 0
                && digits <= 4
                && (unit.isEmpty() && digits <= 2
                        || unit.equals("am")
                        || unit.equals("pm")
                        || unit.equals("a")
                        || unit.equals("p"));
    }

    private static void season(NoiseMarks marks, int at) {
        boolean month = MONTHS.contains(marks.word(at));
        for (int beside = at - 1; beside <= at + 1; beside += 2) {
            if (beside >= 0 && marks.isOnePart(Math.min(at, beside), Math.max(at, beside))) {
                String word = marks.word(beside);
                if (isYearWord(word) || !month && SEASONAL.contains(word) || month && MONTHS.contains(word)) {
                    marks.mark(at, at + 1, Why.WHEN);
                }
            }
        }
        boolean alone = !marks.isOnePart(at - 1, at) && !marks.isOnePart(at, at + 1);
        if (month && alone && marks.word(at).length() > 3) {
            marks.mark(at, at + 1, Why.WHEN);
        }
    }

    private static boolean isYearWord(String word) {
        return word.length() == 4 && word.startsWith("20") && isDigits(word);
    }

    // “m/w/d”, “h|f”, “F/T”, “D/E”: single letters with strokes between them.
    private static void letters(NoiseMarks marks, int at) {
        int to = at + 1;
        StringBuilder letters = new StringBuilder(marks.word(at));
        while (marks.isOnePart(to - 1, to)
                && isStroke(marks, to)
                && (marks.word(to).length() == 1 || marks.word(to).equals("gn"))) {
            letters.append(marks.word(to++));
        }
        Why why = to - at < 2 ? null : meaning(letters.toString());
        if (why != null) {
            marks.mark(at, to, why);
        }
    }

    private static boolean isStroke(NoiseMarks marks, int at) {
        return marks.isJoinedBy(at, '/')
                || marks.isJoinedBy(at, '|')
                || marks.isJoinedBy(at, '*')
                || marks.isJoinedBy(at, ':')
                || marks.isJoinedBy(at, '\\')
                || marks.isBefore(at, '/') && !marks.isBefore(at, ',');
    }

    private static Why meaning(String letters) {
        if (letters.equals("ft") || letters.equals("pt") || letters.equals("ptft") || letters.equals("ftpt")) {
            return Why.TERMS;
        }
        if (letters.equals("dn") || letters.equals("de") || letters.equals("en") || letters.equals("den")) {
            return Why.WHEN;
        }
        boolean known = letters.chars().allMatch(letter -> "mwfdhxvkgni".indexOf(letter) >= 0);
        boolean pair = letters.indexOf('m') >= 0 || letters.indexOf('f') >= 0 && letters.indexOf('h') >= 0;
        boolean other = letters.chars().anyMatch(letter -> "wfhvk".indexOf(letter) >= 0);
        return known && pair && other ? Why.WHO : null;
    }

    // “Techniker/in”, “technicien(ne)”, “Ingenieur:in”, “técnico/a”, “Technician(s)”
    private static boolean isEnding(NoiseMarks marks, int at) {
        int gap = marks.tokens.get(at - 1).to();
        int from = marks.tokens.get(at).from();
        if (marks.word(at - 1).length() < 4 || from - gap > 2 || from == gap) {
            return false;
        }
        for (int character = gap; character < from; character++) {
            if ("/(:*_·-.".indexOf(marks.text.charAt(character)) < 0) {
                return false;
            }
        }
        char first = marks.text.charAt(gap);
        int end = marks.tokens.get(at).to();
        if (end < marks.text.length() && marks.text.charAt(end) == '-') {
            return false;
        }
        return first != '.' && first != '-' && (first != ':' || marks.word(at).startsWith("in"));
    }

    private static boolean hasDigit(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Character.isDigit(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static int digits(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    private static boolean isDigits(String word) {
        return digits(word) == word.length();
    }

    private static Set<String> set(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
