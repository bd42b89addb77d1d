package org.htmdirectory.reading.noise;

import java.util.List;
import org.htmdirectory.reading.noise.DetailWords.DetailKind;
import org.htmdirectory.reading.words.Levels;
import org.htmdirectory.reading.words.Token;

/**
 * A job title taken apart: the words that name the work, and what stands beside them. All offsets are into the title.
 *
 * @param all every word of the title
 * @param kept the words that are no noise
 * @param words the words that are neither noise nor marks of level
 * @param levels the marks of level
 * @param specialties what the work is about, e.g. {@code imaging}, in the order of the title
 * @param credentials the certifications that are named, e.g. {@code CBET}
 * @param settings where the work is done, e.g. {@code hospital}
 * @param noise what employers add that does not name the work
 */
public record PostingDetails(
        List<Token> all,
        List<Token> kept,
        List<Token> words,
        Levels levels,
        List<Found> specialties,
        List<Found> credentials,
        List<Found> settings,
        Noise noise) {

    /**
     * One thing that was found.
     *
     * @param value the word used in JSON, e.g. {@code radiation-therapy}
     * @param label the word used on pages, e.g. <i>Radiation therapy</i>
     * @param from offset of its first character in the title
     * @param to offset after its last character
     */
    public record Found(String value, String label, int from, int to) {}

    /** The particulars of a title; never null, for any text. */
    public static PostingDetails of(String title) {
        List<Token> tokens = Token.of(title);
        Noise noise = Noise.in(title, tokens);
        List<Token> kept = noise.without(tokens);
        Levels levels = Levels.of(title, kept);
        return new PostingDetails(
                tokens,
                kept,
                levels.plain(),
                levels,
                DetailWords.in(DetailKind.SPECIALTY, title, kept),
                DetailWords.in(DetailKind.CREDENTIAL, title, kept),
                DetailWords.in(DetailKind.SETTING, title, noise.withoutPlaces(tokens)),
                noise);
    }
}
