package org.htmdirectory.reading.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.htmdirectory.reading.noise.Noise.Piece;
import org.htmdirectory.reading.words.LevelWords;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Phrases;
import org.htmdirectory.reading.words.Token;

/** A text whose words are being marked as noise, one kind after the other. */
final class NoiseMarks {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String BEFORE = "@#$€£.";
    private static final String AFTER = "%+!.";

    /** Why a word is noise. */
    enum Why {
        EMPLOYER("it names an employer, not the work"),
        PLACE("it says where, not what"),
        PAY("it says what is paid, not what the work is"),
        NUMBER("it is a job number"),
        WHO("it says who may apply, not what"),
        WHEN("it says when, not what"),
        TERMS("it says on what terms, not what"),
        ADVERT("it advertises the job"),
        PROGRAMME("it names a program, not the work");

        private final String reason;

        Why(String reason) {
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    final String text;
    final List<Token> tokens;
    final boolean capitals;
    private final Why[] why;
    private int[] clauses;

    NoiseMarks(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.capitals = Phrases.isCapitals(text, 0, text.length());
        this.why = new Why[tokens.size()];
    }

    int size() {
        return why.length;
    }

    String word(int at) {
        return tokens.get(at).text();
    }

    boolean isMarked(int at) {
        return why[at] != null;
    }

    /** Marks the words from {@code from} up to {@code to} that are not marked yet. */
    void mark(int from, int to, Why reason) {
        for (int at = from; at < to; at++) {
            why[at] = why[at] == null ? reason : why[at];
        }
    }

    /** Whether two neighbours stand in one part of the text: no dash, bar or bracket is between them. */
    boolean isOnePart(int at, int next) {
        return at >= 0
                && next < size()
                && tokens.get(at).segment() == tokens.get(next).segment();
    }

    /** Whether the character stands between a word and the one before it. */
    boolean isBefore(int at, char character) {
        for (int gap = at == 0 ? 0 : tokens.get(at - 1).to();
                gap < tokens.get(at).from();
                gap++) {
            if (text.charAt(gap) == character) {
                return true;
            }
        }
        return false;
    }

    /** Whether exactly this character stands between a word and the one before it. */
    boolean isJoinedBy(int at, char character) {
        return at > 0
                && tokens.get(at).from() == tokens.get(at - 1).to() + 1
                && text.charAt(tokens.get(at).from() - 1) == character;
    }

    char first(int at) {
        return text.charAt(tokens.get(at).from());
    }

    boolean isCapitalized(int at) {
        return Character.isUpperCase(first(at));
    }

    /** Whether a clause is one word in brackets that abbreviates the words before it: “Project Manager (PM)”. */
    boolean isInitials(int start, int end) {
        Token token = tokens.get(start);
        int letters = token.text().length();
        if (end - start != 1 || !token.bracketed() || isOnePart(start - 1, start) || letters < 2 || letters > start) {
            return false;
        }
        for (int letter = 0; letter < letters; letter++) {
            if (word(start - letters + letter).charAt(0) != token.text().charAt(letter)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is written in capitals alone. */
    boolean isShout(int at) {
        return Phrases.isCapitals(text, tokens.get(at).from(), tokens.get(at).to());
    }

    /** Parts the text into clauses, once the words that part them are marked. */
    void cut() {
        int[] starts = new int[size() + 1];
        int count = 0;
        for (int at = 0; at < size(); at++) {
            if (at == 0 || isClauseStart(at)) {
                starts[count++] = at;
            }
        }
        starts[count] = size();
        clauses = Arrays.copyOf(starts, count + 1);
    }

    int clauses() {
        return clauses.length - 1;
    }

    /** The first word of a clause; for the number of clauses, the end of the text. */
    int start(int clause) {
        return clauses[clause];
    }

    private boolean isClauseStart(int at) {
        if (!isOnePart(at - 1, at)) {
            return true;
        }
        int gap = tokens.get(at - 1).to();
        int end = tokens.get(at).from();
        if (end - gap == 1) {
            char only = text.charAt(gap);
            return only == ',' || only == ';' || only == '-' && isSeam(at);
        }
        for (int character = gap; character < end; character++) {
            char found = text.charAt(character);
            if (found == ',' || found == ';' || found == '/' && character > gap && end - character > 1) {
                return true;
            }
        }
        return false;
    }

    // “Technician I-Full Time”, “Representative-Denver”: a hyphen that stands for a dash.
    private boolean isSeam(int at) {
        return isMarked(at - 1)
                || isMarked(at)
                || isCapitalized(at) && Lexicon.ENGLISH.isTrade(word(at - 1)) && LevelWords.number(word(at)) == null;
    }

    Noise noise() {
        if (isAll()) {
            return new Noise(List.of());
        }
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < size(); at++) {
            if (why[at] != null) {
                int last = last(at);
                pieces.add(piece(at, last));
                at = last;
            }
        }
        return new Noise(List.copyOf(pieces));
    }

    private boolean isAll() {
        for (Why reason : why) {
            if (reason == null) {
                return false;
            }
        }
        return true;
    }

    private int last(int first) {
        int last = first;
        while (isOnePart(last, last + 1) && why[last + 1] == why[first]) {
            last++;
        }
        return last;
    }

    private Piece piece(int first, int last) {
        int from = tokens.get(first).from();
        int to = tokens.get(last).to();
        int left = first == 0 ? 0 : tokens.get(first - 1).to();
        int right = last + 1 == size() ? text.length() : tokens.get(last + 1).from();
        if (from - 2 >= left && text.charAt(from - 1) == ' ' && text.charAt(from - 2) == '@') {
            from -= 2;
        }
        while (from > left && BEFORE.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        while (to < right && AFTER.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return bracketed(from, to, left, right, why[first]);
    }

    private Piece bracketed(int from, int to, int left, int right, Why reason) {
        int open = from - 1;
        while (open >= left && OPENING.indexOf(text.charAt(open)) < 0 && isLoose(text.charAt(open))) {
            open--;
        }
        int close = to;
        while (close < right && CLOSING.indexOf(text.charAt(close)) < 0 && isLoose(text.charAt(close))) {
            close++;
        }
        boolean whole = open >= left
                && close < right
                && OPENING.indexOf(text.charAt(open)) >= 0
                && CLOSING.indexOf(text.charAt(close)) >= 0;
        int begin = whole ? open : from;
        int end = whole ? close + 1 : to;
        return new Piece(text.substring(begin, end), reason.reason, begin, end);
    }

    private static boolean isLoose(char character) {
        return character == ' ' || character == '.' || character == ',' || character == '\u00A0';
    }
}
