package org.htmdirectory.reading.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text as it stands there.
 *
 * @param text the word, folded
 * @param from offset of its first character in the text
 * @param to offset after its last character
 * @param segment which part of the text it is in, counted from 0; dashes between blanks, bars and brackets part
 *     segments
 * @param clause likewise, where commas, slashes and colons part as well
 * @param bracketed whether it stands in brackets
 * @param unspaced whether its script has no blanks between words
 */
public record Token(String text, int from, int to, int segment, int clause, boolean bracketed, boolean unspaced) {

    /** The words of a text in their order. Never fails. */
    public static List<Token> of(String text) {
        return new Cutter(text).cut();
    }

    /** The word as written. */
    public String part(String source) {
        return source.substring(from, to);
    }

    /** A piece of this word, for a word whose folding kept its length. */
    public Token between(int first, int last) {
        return new Token(text.substring(first, last), from + first, from + last, segment, clause, bracketed, unspaced);
    }

    /** This word read as another, in the same place. */
    public Token as(String other) {
        return new Token(other, from, to, segment, clause, bracketed, unspaced);
    }

    public boolean adjoins(Token next) {
        return segment == next.segment && clause == next.clause;
    }

    /** Walks through a text once. */
    private static final class Cutter {
        private final String source;
        private final List<Token> tokens = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private int from;
        private int to;
        private int dots;
        private int segment;
        private int clause;
        private boolean bracketed;
        private boolean unspaced;

        Cutter(String source) {
            this.source = source;
        }

        List<Token> cut() {
            for (int at = 0; at < source.length(); ) {
                int character = source.codePointAt(at);
                int next = at + Character.charCount(character);
                step(character, at, next);
                at = next;
            }
            close();
            return tokens;
        }

        private void step(int character, int at, int next) {
            if (Fold.isWordPart(character)) {
                append(character, at, next);
            } else if (character == '.' && word.length() == dots + 1) {
                dots++;
            } else if (!joins(character)) {
                close();
                part(character, at, next);
            }
        }

        private void append(int character, int at, int next) {
            if (Fold.isUnspaced(character) != unspaced) {
                close();
            }
            if (word.isEmpty()) {
                from = at;
                unspaced = Fold.isUnspaced(character);
            }
            word.append(Fold.character(character));
            to = next;
        }

        // Apostrophes, soft hyphens and invisible direction marks stand inside a word without parting it.
        private boolean joins(int character) {
            return character == '\'' || character == '’' || Character.getType(character) == Character.FORMAT;
        }

        private void part(int character, int at, int next) {
            if ("([{)]}|–—•".indexOf(character) >= 0 || character == '-' && isLoose(at, next)) {
                segment++;
                bracketed = "([{".indexOf(character) >= 0 || bracketed && ")]}".indexOf(character) < 0;
            } else if (",;:/".indexOf(character) >= 0) {
                clause++;
            }
        }

        private boolean isLoose(int at, int next) {
            return at == 0
                    || next >= source.length()
                    || Character.isWhitespace(source.charAt(at - 1))
                    || Character.isWhitespace(source.charAt(next));
        }

        private void close() {
            if (!word.isEmpty()) {
                tokens.add(new Token(word.toString(), from, to, segment, clause, bracketed, unspaced));
            }
            word.setLength(0);
            dots = 0;
        }
    }
}
