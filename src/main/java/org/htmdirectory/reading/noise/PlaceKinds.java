package org.htmdirectory.reading.noise;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.htmdirectory.platform.reference.PackedTable;
import org.htmdirectory.reading.words.LevelWords;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Phrases;
import org.htmdirectory.reading.words.Token;

/** What each word of a text may be in the name of a place, by {@code reading/noise/places.csv} and by how it is written. */
final class PlaceKinds {

    private static final Phrases<PlaceKind> PLACES = read();

    /** How the names of fields of work end, and few names of places. */
    private static final String[] FIELDS = {
        "ist", "ian", "ing", "tion", "ment", "ics", "logy", "ware", "ance", "ency", "ical", "ric", "ive", "ors", "ers"
    };

    /** A kind of word; the order of the table decides between equal words. */
    enum PlaceKind {
        STATE,
        /** The code of a state that means nothing else. */
        CODE,
        /** The code of a state that also means something else: CT, MI, OR. */
        SHORT,
        COUNTRY,
        CITY,
        /** Also a name of something else: a place where it stands alone. */
        TOWN,
        /** Also a common word: a place where a state follows. */
        WORD,
        REGION,
        COMPASS,
        /** What leads to a place in a clause of its own, as in <i>Travel: Seattle</i>. */
        LEAD,
        /** What leads to a place anywhere, as in <i>based in Denver</i>. */
        PREP,
        /** Never part of a place. */
        WORK,
        /** A name that is not known; may be a place. */
        NAME,
        NOISE;

        /** Whether it names a state or a country. */
        boolean isState() {
            return this == STATE || this == CODE || this == SHORT || this == COUNTRY;
        }

        /** Whether a code behind it is that of a state. */
        boolean isCity() {
            return this == CITY || this == TOWN || this == WORD;
        }
    }

    private final NoiseMarks marks;
    private final PlaceKind[] kinds;
    private final boolean[] inner;

    PlaceKinds(NoiseMarks marks) {
        this.marks = marks;
        this.kinds = new PlaceKind[marks.size()];
        this.inner = new boolean[marks.size()];
        for (int at = 0; at < kinds.length; ) {
            at += read(at);
        }
    }

    PlaceKind at(int at) {
        return kinds[at];
    }

    /** Whether a word continues a name that begins before it. */
    boolean isInner(int at) {
        return inner[at];
    }

    /** Whether a kind stands among the words from {@code from} up to {@code to}. */
    boolean has(PlaceKind kind, int from, int to) {
        for (int at = from; at < to; at++) {
            if (kinds[at] == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is known to be no part of a place's name. */
    static boolean isWork(NoiseMarks marks, int at) {
        Phrases.PhraseMatch<PlaceKind> match = PLACES.at(marks.text, marks.tokens, at);
        return match != null && match.value() == PlaceKind.WORK;
    }

    private int read(int at) {
        if (marks.isMarked(at)) {
            kinds[at] = PlaceKind.NOISE;
            return 1;
        }
        Phrases.PhraseMatch<PlaceKind> match = PLACES.at(marks.text, marks.tokens, at);
        if (match == null || isOtherCode(match.value(), at)) {
            kinds[at] = isName(at) ? PlaceKind.NAME : PlaceKind.WORK;
            return 1;
        }
        for (int word = at; word < at + match.words(); word++) {
            kinds[word] = match.value();
            inner[word] = word > at;
        }
        return match.words();
    }

    // “RN-BC” is a degree.
    private boolean isOtherCode(PlaceKind kind, int at) {
        boolean code = kind == PlaceKind.CODE || kind == PlaceKind.SHORT;
        return code && marks.isJoinedBy(at, '-') && !kinds[at - 1].isCity() && !kinds[at - 1].isState();
    }

    private boolean isName(int at) {
        String word = marks.word(at);
        Token token = marks.tokens.get(at);
        return marks.isCapitalized(at)
                && !(token.to() - token.from() <= 3 && marks.isShout(at))
                && !LevelWords.isMark(word)
                && Character.isLetter(word.charAt(0))
                && !isField(word)
                && !(marks.isJoinedBy(at, '/') && kinds[at - 1] == PlaceKind.WORK)
                && !isKnown(Lexicon.singular(word));
    }

    private static boolean isKnown(String word) {
        return Lexicon.ENGLISH.isTrade(word)
                || Lexicon.ENGLISH.isHealthcare(word)
                || !Lexicon.ENGLISH.aliases(word).isEmpty();
    }

    private static boolean isField(String word) {
        for (String end : FIELDS) {
            if (word.endsWith(end) && word.length() > end.length() + 2) {
                return true;
            }
        }
        return false;
    }

    private static Phrases<PlaceKind> read() {
        Phrases<PlaceKind> places = new Phrases<>(UnaryOperator.identity());
        PackedTable.rows("/reading/noise/places.csv").forEach(row -> {
            PlaceKind kind = PlaceKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
            for (String words : row.getField("words").split("; ")) {
                places.add(words, kind);
            }
        });
        return places;
    }
}
