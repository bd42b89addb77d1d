package org.htmdirectory.reading.noise;

import java.util.Set;
import org.htmdirectory.reading.noise.NoiseMarks.Why;
import org.htmdirectory.reading.words.WordLists;

/**
 * Marks the letters and endings that say that all genders may apply, and single letters with strokes between them that
 * mean hours or terms.
 */
final class NoiseGenders {

    private static final Set<String> ENDINGS = WordLists.named("gender endings");
    private static final String LETTERS = "mwfdhxvkgni";

    private NoiseGenders() {}

    static void mark(NoiseMarks marks, int at) {
        int length = marks.word(at).length();
        if (isLetter(marks.word(at)) && !(at > 0 && isLetter(marks.word(at - 1)) && isStroke(marks, at))) {
            letters(marks, at);
        }
        if (at > 0 && length <= 5 && ENDINGS.contains(marks.word(at)) && isEnding(marks, at)) {
            marks.mark(at, at + 1, Why.WHO);
        }
    }

    // “m/w/d”, “h/f”, “F/T”, “D/E”
    private static void letters(NoiseMarks marks, int at) {
        StringBuilder letters = new StringBuilder(marks.word(at));
        int to = at + 1;
        while (marks.isOnePart(to - 1, to) && isStroke(marks, to) && isLetter(marks.word(to))) {
            letters.append(marks.word(to++));
        }
        Why why = to - at < 2 ? null : meaning(letters.toString());
        if (why != null) {
            marks.mark(at, to, why);
        }
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 || word.equals("gn");
    }

    private static boolean isStroke(NoiseMarks marks, int at) {
        return marks.isJoinedBy(at, '*')
                || marks.isJoinedBy(at, ':')
                || marks.isJoinedBy(at, '\\')
                || marks.isBefore(at, '/') && !marks.isBefore(at, ',');
    }

    private static Why meaning(String letters) {
        return switch (letters) {
            case "ft", "pt", "ptft", "ftpt" -> Why.TERMS;
            case "dn", "de", "en", "den" -> Why.WHEN;
            default -> isGenders(letters) ? Why.WHO : null;
        };
    }

    private static boolean isGenders(String letters) {
        boolean others = false;
        for (int at = 0; at < letters.length(); at++) {
            char letter = letters.charAt(at);
            if (LETTERS.indexOf(letter) < 0) {
                return false;
            }
            others |= "wfhvk".indexOf(letter) >= 0;
        }
        boolean pair = letters.indexOf('m') >= 0 || letters.indexOf('f') >= 0 && letters.indexOf('h') >= 0;
        return others && pair;
    }

    // “Techniker/in”, “technicien(ne)”, “Ingenieur:in”, “técnico/a”, “Technician(s)”; not “in-flight” or “check-in”
    private static boolean isEnding(NoiseMarks marks, int at) {
        int gap = marks.tokens.get(at - 1).to();
        int from = marks.tokens.get(at).from();
        int end = marks.tokens.get(at).to();
        if (marks.word(at - 1).length() < 4 || from == gap || from - gap > 2 || marks.text.startsWith("-", end)) {
            return false;
        }
        for (int character = gap; character < from; character++) {
            if ("/(:*_·-".indexOf(marks.text.charAt(character)) < 0) {
                return false;
            }
        }
        char first = marks.text.charAt(gap);
        return first != '-' && (first != ':' || marks.word(at).startsWith("in"));
    }
}
