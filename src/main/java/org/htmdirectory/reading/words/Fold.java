package org.htmdirectory.reading.words;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Folds letters so that capitals, accents and compatibility forms do not tell words apart. */
public final class Fold {

    private static final Map<Integer, String> LATIN = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ς', "σ"));

    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** The mark of a long vowel in Japanese; Unicode counts it to no script. */
    private static final int PROLONGED = 0x30FC;

    private Fold() {}

    /** Whether a character belongs to a word: letters, digits, marks, and numerals such as {@code Ⅱ}. */
    public static boolean isWordPart(int character) {
        return Character.isLetterOrDigit(character)
                || isMark(character)
                || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER;
    }

    /** Whether a character's script writes words without blanks between them. */
    public static boolean isUnspaced(int character) {
        return character == PROLONGED || character > 0x0E00 && UNSPACED.contains(UnicodeScript.of(character));
    }

    /** One character folded: lower case, no accent, compatibility forms resolved; empty for an accent alone. */
    public static String character(int character) {
        if (character < 0x80) {
            return String.valueOf((char) Character.toLowerCase(character));
        }
        StringBuilder folded = new StringBuilder();
        String lower = Character.toString(character).toLowerCase(Locale.ROOT);
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .map(Character::toLowerCase)
                .filter(part -> isWordPart(part) && !isAccent(part))
                .forEach(part -> folded.append(LATIN.getOrDefault(part, Character.toString(part))));
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** The words of a text, folded and parted by single blanks; two texts with one folding read the same aloud. */
    public static String text(String text) {
        StringBuilder folded = new StringBuilder();
        for (Token token : Token.of(text)) {
            folded.append(folded.isEmpty() ? "" : " ").append(token.text());
        }
        return folded.toString();
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    // Accents and optional vowel points; the vowel signs of Indic and Thai scripts are letters in all but name.
    private static boolean isAccent(int character) {
        return character >= 0x0300 && character <= 0x036F
                || character >= 0x0591 && character <= 0x05C7
                || character >= 0x064B && character <= 0x065F
                || character == 0x0640;
    }
}
