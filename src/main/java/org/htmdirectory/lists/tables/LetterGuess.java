package org.htmdirectory.lists.tables;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How text is encoded that is not Unicode, by the frequency of its letters, and by where signs stand that are no letters:
 * hardly any word holds one.
 */
final class LetterGuess {

    private static final int LEAST = 10;
    private static final String FITS_WORDS = "’‘“”„«»–—…·®™ºª°\u00A0\u00AD";
    /** The letters that Turkish has in places where Western European has those of Icelandic. */
    private static final String TURKISH = "ğışĞİŞ";

    private static final Map<String, TextEncoding> BY_NAME = Map.ofEntries(
            Map.entry("iso-8859-1", TextEncoding.WINDOWS_1252),
            Map.entry("windows-1252", TextEncoding.WINDOWS_1252),
            Map.entry("iso-8859-2", TextEncoding.ISO_8859_2),
            Map.entry("windows-1250", TextEncoding.WINDOWS_1250),
            Map.entry("iso-8859-5", TextEncoding.ISO_8859_5),
            Map.entry("windows-1251", TextEncoding.WINDOWS_1251),
            Map.entry("koi8-r", TextEncoding.KOI8_R),
            Map.entry("iso-8859-7", TextEncoding.ISO_8859_7),
            Map.entry("windows-1253", TextEncoding.WINDOWS_1253),
            Map.entry("iso-8859-8", TextEncoding.WINDOWS_1255),
            Map.entry("iso-8859-8-i", TextEncoding.WINDOWS_1255),
            Map.entry("windows-1255", TextEncoding.WINDOWS_1255),
            Map.entry("iso-8859-9", TextEncoding.WINDOWS_1254),
            Map.entry("windows-1254", TextEncoding.WINDOWS_1254),
            Map.entry("windows-1256", TextEncoding.WINDOWS_1256),
            Map.entry("gb18030", TextEncoding.GB18030),
            Map.entry("big5", TextEncoding.BIG5),
            Map.entry("shift_jis", TextEncoding.SHIFT_JIS),
            Map.entry("euc-jp", TextEncoding.EUC_JP),
            Map.entry("euc-kr", TextEncoding.EUC_KR));

    private LetterGuess() {}

    /** The likeliest encoding of some lines that are not in UTF-8. */
    static TextEncoding of(byte[] lines) {
        TextEncoding best = TextEncoding.WINDOWS_1252;
        double most = 0;
        for (Map.Entry<TextEncoding, Integer> candidate : candidates(lines).entrySet()) {
            double score = score(lines, candidate.getKey(), candidate.getValue());
            if (score > most) {
                most = score;
                best = candidate.getKey();
            }
        }
        return best;
    }

    private static Map<TextEncoding, Integer> candidates(byte[] lines) {
        Map<TextEncoding, Integer> candidates = new EnumMap<>(TextEncoding.class);
        CharsetDetector detector = new CharsetDetector();
        detector.setText(lines);
        for (CharsetMatch match : detector.detectAll()) {
            TextEncoding encoding = BY_NAME.get(match.getName().toLowerCase(Locale.ROOT));
            if (encoding != null && match.getConfidence() >= LEAST) {
                candidates.merge(encoding, match.getConfidence(), Math::max);
            }
        }
        return candidates;
    }

    private static double score(byte[] lines, TextEncoding encoding, int confidence) {
        String text = text(lines, encoding);
        if (text == null) {
            return 0;
        }
        int foreign = 0;
        int odd = 0;
        int turkish = 0;
        for (int at = 1; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign >= 0x80) {
                foreign++;
                odd += isOdd(text.charAt(at - 1), sign) ? 1 : 0;
                turkish += TURKISH.indexOf(sign) < 0 ? 0 : 1;
            }
        }
        double told = encoding == TextEncoding.WINDOWS_1254 && turkish > 0 ? confidence + 1 : confidence;
        return told * Math.max(0, 1 - 4.0 * odd / Math.max(1, foreign));
    }

    /** Whether a sign that is no letter stands right after one. */
    private static boolean isOdd(char before, char sign) {
        return Character.isISOControl(sign)
                || Character.isLetter(before)
                        && !Character.isLetter(sign)
                        && !Character.isSurrogate(sign)
                        && FITS_WORDS.indexOf(sign) < 0
                        && before < 0x2E80;
    }

    /** The text of some bytes; null where they cannot be that. */
    private static String text(byte[] lines, TextEncoding encoding) {
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(lines.length + 1);
        return decoder.decode(ByteBuffer.wrap(lines), text, false).isError()
                ? null
                : text.flip().toString();
    }
}
