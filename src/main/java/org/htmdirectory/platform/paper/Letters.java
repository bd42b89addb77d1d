package org.htmdirectory.platform.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide words are on paper, in the letters that most of a handout is set in. */
public final class Letters {

    private static final TrueTypeFont PLAIN = parsed();

    private Letters() {}

    /** How wide a line of words is at a size, in the unit of that size. */
    public static double width(String words, double size) {
        try {
            CmapLookup glyphs = PLAIN.getUnicodeCmapLookup();
            int units = 0;
            for (int letter : words.codePoints().toArray()) {
                units += PLAIN.getAdvanceWidth(glyphs.getGlyphId(letter));
            }
            return size * units / PLAIN.getUnitsPerEm();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static TrueTypeFont parsed() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(Typefaces.plain())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
