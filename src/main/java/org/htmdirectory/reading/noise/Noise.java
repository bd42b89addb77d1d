package org.htmdirectory.reading.noise;

import java.util.ArrayList;
import java.util.List;
import org.htmdirectory.reading.words.Token;

/**
 * What employers write into titles that does not name the work: hours, terms, pay, job numbers, places.
 *
 * @param pieces each piece, in the order of the text; none where nothing else would be left
 */
public record Noise(List<Piece> pieces) {

    /**
     * A piece of noise.
     *
     * @param part the piece as written
     * @param why why it does not name the work, e.g. <i>it says when, not what</i>
     * @param from offset of its first character in the text
     * @param to offset after its last character
     */
    public record Piece(String part, String why, int from, int to) {}

    /** The noise in a text whose words are {@code tokens}. */
    public static Noise in(String text, List<Token> tokens) {
        NoiseMarks marks = new NoiseMarks(text, tokens);
        NoiseFigures.mark(marks);
        NoiseWords.mark(marks);
        marks.cut();
        NoisePlaces.mark(marks);
        NoiseEmployers.mark(marks);
        NoiseWords.settle(marks);
        return marks.noise();
    }

    /** The words that stand in no piece of noise. */
    public List<Token> without(List<Token> tokens) {
        return without(tokens, pieces);
    }

    /** The words that stand in no name of a place; those that name an employer or hours are among them. */
    public List<Token> withoutPlaces(List<Token> tokens) {
        List<Piece> places = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (piece.why.equals(NoiseMarks.Why.PLACE.reason())) {
                places.add(piece);
            }
        }
        return without(tokens, places);
    }

    private static List<Token> without(List<Token> tokens, List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return tokens;
        }
        List<Token> kept = new ArrayList<>(tokens.size());
        int piece = 0;
        for (Token token : tokens) {
            while (piece < pieces.size() && pieces.get(piece).to <= token.from()) {
                piece++;
            }
            if (piece == pieces.size() || token.from() < pieces.get(piece).from) {
                kept.add(token);
            }
        }
        return kept;
    }
}
