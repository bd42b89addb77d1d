package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How a workbook shows its numbers, as far as reading them takes: which are dates, and which keep leading zeros. */
final class Styles {

    static final Styles NONE = new Styles(List.of());

    private static final int MOST_STYLES = 100_000;
    private static final int MOST_CODES = 5_000;
    private static final int LONGEST_CODE = 255;
    private static final Pattern NOT_SHOWN =
            Pattern.compile("\"[^\"]*+(?:\"|$)|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*+(?:\\]|$)");
    private static final Pattern DATE = Pattern.compile("(?i)[ymdhs]");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");

    private enum Kind {
        PLAIN,
        DATE
    }

    private record Format(Kind kind, int digits) {}

    private final List<Format> formats;

    private Styles(List<Format> formats) {
        this.formats = formats;
    }

    static Styles of(InputStream content) throws IOException {
        if (content == null) {
            return NONE;
        }
        Map<String, String> codes = new HashMap<>();
        Map<String, Format> known = new HashMap<>();
        List<Format> formats = new ArrayList<>();
        boolean inCells = false;
        try (Xml xml = new Xml(content)) {
            while (xml.next()) {
                String element = xml.started();
                if ("cellXfs".equals(element) || xml.ends("cellXfs")) {
                    inCells = element != null;
                } else if ("numFmt".equals(element) && codes.size() < MOST_CODES) {
                    keep(xml.attribute("formatCode"), xml.attribute("numFmtId"), codes);
                } else if (inCells && "xf".equals(element) && formats.size() < MOST_STYLES) {
                    formats.add(known.computeIfAbsent(xml.attribute("numFmtId"), id -> format(id, codes)));
                }
            }
        }
        return new Styles(formats);
    }

    boolean isDate(int style) {
        return style >= 0 && style < formats.size() && formats.get(style).kind == Kind.DATE;
    }

    /** How many digits whole numbers are filled up to, 0 for as many as they have. */
    int digits(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style).digits : 0;
    }

    int count() {
        return formats.size();
    }

    // No program writes longer codes; without one a number is shown plain.
    private static void keep(String code, String id, Map<String, String> codes) {
        if (code != null && code.length() <= LONGEST_CODE) {
            codes.put(id, code);
        }
    }

    private static Format format(String id, Map<String, String> codes) {
        String code = codes.get(id);
        if (code == null) {
            return new Format(isBuiltInDate(id) ? Kind.DATE : Kind.PLAIN, 0);
        }
        String shown = NOT_SHOWN.matcher(code).replaceAll("");
        boolean general = shown.toLowerCase(Locale.ROOT).contains("general");
        return new Format(
                !general && DATE.matcher(shown).find() ? Kind.DATE : Kind.PLAIN,
                ZEROS.matcher(code).matches() ? code.length() : 0);
    }

    // The formats that every program knows without their being written down; 27 to 36 and 50 to 58 are East Asian
    // dates.
    private static boolean isBuiltInDate(String id) {
        int number = id == null || !id.matches("\\d{1,3}") ? 0 : Integer.parseInt(id);
        return number >= 14 && number <= 22
                || number >= 27 && number <= 36
                || number >= 45 && number <= 47
                || number >= 50 && number <= 58;
    }
}
