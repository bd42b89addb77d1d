package org.htmdirectory.reading.words;

import java.util.List;
import org.htmdirectory.terms.Level;

/** The words of a text, and which of its numbers are levels. */
final class LevelNumbers {

    private final String source;
    private final List<Token> tokens;

    LevelNumbers(String source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /** The word at a place; empty before the first and behind the last. */
    String word(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text();
    }

    /** Whether a word begins a part of the text. */
    boolean isStart(int at) {
        return at == 0 || tokens.get(at).segment() != tokens.get(at - 1).segment();
    }

    /** Whether a word ends a clause. */
    boolean isEnd(int at) {
        return at + 1 == tokens.size() || !tokens.get(at).adjoins(tokens.get(at + 1));
    }

    /** The level that the number at a place names, or null; {@code counting} says whether the word before is one. */
    Level at(int at, boolean counting) {
        String word = word(at);
        Level level = LevelWords.number(word);
        if (level == null) {
            return LevelWords.code(word);
        }
        if (at == 0 || LevelWords.isCounted(word(at - 1))) {
            return null;
        }
        return switch (word) {
            case "ii", "iii" -> level;
            // Also a way to give drugs.
            case "iv" -> LevelWords.isWorker(word(at - 1)) || isEnd(at) ? level : null;
            case "i" -> isOne(at) ? level : null;
            default -> counting || isFigure(at) ? level : null;
        };
    }

    private boolean isFigure(int at) {
        String before = word(at - 1);
        boolean apart = before.length() > 4
                || Character.isWhitespace(source.charAt(tokens.get(at).from() - 1));
        return LevelWords.isWorker(before)
                || isEnd(at) && apart && before.length() > 1 && Character.isLetter(before.charAt(0));
    }

    // A small “i” inside a phrase is a word of Polish or Czech; I/T, I&C and E&I are trades.
    private boolean isOne(int at) {
        boolean letter = isLetter(at - 1);
        boolean leading = isStart(at) && !isEnd(at) && !LevelWords.isWorker(word(at - 1));
        boolean capital = source.charAt(tokens.get(at).from()) == 'I';
        return (capital || isEnd(at)) && !letter && !leading && !isJoined(at);
    }

    private boolean isJoined(int at) {
        int end = tokens.get(at).to();
        boolean and = source.startsWith("&", end) || source.startsWith(" &", end) || source.startsWith("/", end);
        return and && isLetter(at + 1) || word(at + 1).equals("and") && isLetter(at + 2);
    }

    private boolean isLetter(int at) {
        String word = word(at);
        return word.length() == 1 && Character.isLetter(word.charAt(0)) && LevelWords.number(word) == null;
    }

    /** Where the number in “BMET2” or “TechIII” begins; 0 where there is none. */
    int seam(int at) {
        Token token = tokens.get(at);
        String word = token.text();
        int seam = word.length();
        if (seam < 4 || token.unspaced() || token.to() - token.from() != seam) {
            return 0;
        }
        while (seam > 3 && isNumeral(word.charAt(seam - 1))) {
            seam--;
        }
        String number = word.substring(seam);
        boolean figure = LevelWords.number(number) != null && !number.equals("i");
        return figure && LevelWords.isGlued(word.substring(0, seam)) ? seam : 0;
    }

    private static boolean isNumeral(char character) {
        return character == 'i' || character == 'v' || character >= '1' && character <= '4';
    }
}
