package org.htmdirectory.reading.verdict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.htmdirectory.reading.verdict.Training.OfficialTitle;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Token;

/** The words that several official titles are made of, as the reader knows English ones. */
final class EnglishWordList {

    private static final int SEVERAL = 3;

    private EnglishWordList() {}

    /**
     * Writes the list, a word a line, in the order of letters.
     *
     * @throws IllegalStateException if it was another one, for the reader has begun with that
     */
    static void write(Path file, List<OfficialTitle> titles) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (OfficialTitle title : titles) {
            Set<String> words = new HashSet<>();
            Token.of(title.title()).forEach(token -> words.add(token.text()));
            words.removeIf(
                    word -> word.length() < 2 || !word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z'));
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        List<String> several = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= SEVERAL)
                .map(entry -> Lexicon.singular(entry.getKey()))
                .distinct()
                .sorted()
                .toList();
        if (!several.equals(Files.readAllLines(file))) {
            Files.write(file, several);
            throw new IllegalStateException(file + " has changed; run this again");
        }
    }
}
