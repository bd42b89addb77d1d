package org.htmdirectory.classify;

import java.util.List;
import org.htmdirectory.wording.Levels;
import org.htmdirectory.wording.Noise;
import org.htmdirectory.wording.Token;

/** Reads the words that name the work out of a title. */
final class Reading {

    private Reading() {}

    static List<TitleWord> words(String title) {
        String clean = Noise.in(title).clean();
        return TitleWords.of(Levels.of(clean, Token.of(clean)).words());
    }
}
