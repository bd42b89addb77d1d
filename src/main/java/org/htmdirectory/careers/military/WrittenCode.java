package org.htmdirectory.careers.military;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A code as people write it, with the name of its system before it, blanks and hyphens in it, or words after it.
 *
 * @param parts its letters and digits in capitals, cut at everything else; the first eight of them
 */
record WrittenCode(List<String> parts) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern SYSTEM = Pattern.compile("^(MOS|AFSC|NEC|HM)(?=.*[0-9])");
    private static final Set<String> AROUND = Set.of(
            "MOS", "AFSC", "NEC", "HM", "CODE", "THE", "US", "U", "S", "USA", "USAF", "USN", "ARMY", "NAVY", "AIR",
            "FORCE");

    /** The words by which letters are spelled over the radio, in the order of the alphabet. */
    private static final List<String> SPELLED = List.of(
            "ALPHA",
            "BRAVO",
            "CHARLIE",
            "DELTA",
            "ECHO",
            "FOXTROT",
            "GOLF",
            "HOTEL",
            "INDIA",
            "JULIET",
            "KILO",
            "LIMA",
            "MIKE",
            "NOVEMBER",
            "OSCAR",
            "PAPA",
            "QUEBEC",
            "ROMEO",
            "SIERRA",
            "TANGO",
            "UNIFORM",
            "VICTOR",
            "WHISKEY",
            "XRAY",
            "YANKEE",
            "ZULU");

    /** Other ways to write some of them. */
    private static final Map<String, String> VARIANTS = Map.of("ALFA", "A", "JULIETT", "J", "WHISKY", "W");

    private static final int MOST = 8;

    static WrittenCode of(String text) {
        return new WrittenCode(
                Arrays.stream(BETWEEN.split(text.toUpperCase(Locale.ROOT).replace("X-RAY", "XRAY")))
                        .filter(part -> !part.isEmpty() && !AROUND.contains(part))
                        .limit(MOST)
                        .map(WrittenCode::letter)
                        .map(part -> SYSTEM.matcher(part).replaceFirst(""))
                        .toList());
    }

    /** The letter that a word of the radio stands for, or else the word. */
    private static String letter(String word) {
        int at = SPELLED.indexOf(word);
        return at < 0 ? VARIANTS.getOrDefault(word, word) : String.valueOf((char) ('A' + at));
    }

    /** The one form in which all spellings of a code are alike: the Army's letter O and the digit 0 are one sign. */
    String key() {
        return key(parts);
    }

    /** The keys that it may hold, the longest from the left first: what follows a code may be words. */
    Stream<String> keys() {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(from -> IntStream.range(0, parts.size() - from)
                        .mapToObj(left -> key(parts.subList(from, parts.size() - left))));
    }

    private static String key(List<String> parts) {
        return String.join("", parts).replace('O', '0');
    }
}
