package org.htmdirectory.reading.words;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.apache.lucene.analysis.es.SpanishLightStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.apache.lucene.analysis.id.IndonesianStemmer;
import org.apache.lucene.analysis.it.ItalianLightStemmer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemmer;
import org.apache.lucene.analysis.ru.RussianLightStemmer;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * What is left of a word when number, gender and case are taken off, by the stemmers of Apache Lucene. A word of a language
 * that does not inflect, or for which there is no stemmer, stays as it is.
 */
final class Stemmers {

    /** The stemmers work in place: in an array with room for what they put at the end. */
    @FunctionalInterface
    private interface InPlace {
        int stem(char[] word, int length);
    }

    private static final Map<String, UnaryOperator<String>> BY_LANGUAGE = Map.of(
            "ar", inPlace(Stemmers::arabic),
            "de", inPlace((word, length) -> new GermanLightStemmer().stem(word, length)),
            "es", inPlace((word, length) -> new SpanishLightStemmer().stem(word, length)),
            "fr", inPlace((word, length) -> new FrenchLightStemmer().stem(word, length)),
            "id", inPlace((word, length) -> new IndonesianStemmer().stem(word, length, false)),
            "it", inPlace((word, length) -> new ItalianLightStemmer().stem(word, length)),
            "nl", Stemmers::dutch,
            "pl", Stemmers::polish,
            "pt", inPlace((word, length) -> new PortugueseLightStemmer().stem(word, length)),
            "ru", Stemmers::russian);

    private static final int SHORTEST = 3;

    private Stemmers() {}

    /** The stemmer of a language, by its code (ISO 639-1). */
    static UnaryOperator<String> of(String language) {
        return BY_LANGUAGE.getOrDefault(language, UnaryOperator.identity());
    }

    private static UnaryOperator<String> inPlace(InPlace stemmer) {
        return word -> {
            char[] letters = new char[word.length() + 2];
            word.getChars(0, word.length(), letters, 0);
            return new String(letters, 0, stemmer.stem(letters, word.length()));
        };
    }

    // Folding takes the mark off a short i; the endings of adjectives need it.
    private static String russian(String word) {
        int last = word.length() - 1;
        boolean adjective = last > 1 && word.charAt(last) == 'и' && "оыие".indexOf(word.charAt(last - 1)) >= 0;
        return inPlace((letters, length) -> new RussianLightStemmer().stem(letters, length))
                .apply(adjective ? word.substring(0, last) + 'й' : word);
    }

    private static int arabic(char[] word, int length) {
        return new ArabicStemmer().stem(word, new ArabicNormalizer().normalize(word, length));
    }

    private static String dutch(String word) {
        DutchStemmer stemmer = new DutchStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static String polish(String word) {
        // Folding takes the accent off the ending of the genitive plural, which the table needs.
        String accented = word.endsWith("ow") ? word.substring(0, word.length() - 2) + "ów" : word;
        CharSequence stem =
                word.length() <= SHORTEST ? null : new StempelStemmer(PolishAnalyzer.getDefaultTable()).stem(accented);
        return stem == null ? word : stem.toString();
    }
}
