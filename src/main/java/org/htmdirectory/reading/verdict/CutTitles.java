package org.htmdirectory.reading.verdict;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.model.TitleWords;
import org.htmdirectory.reading.noise.PostingDetails;
import org.htmdirectory.reading.words.EnglishWords;
import org.htmdirectory.reading.words.Token;

/**
 * Listed titles, found by their beginnings: payrolls have room for twenty to forty characters, and cut off what is longer. What
 * several titles begin with is read as any of them.
 */
final class CutTitles {

    /** A title is cut off at so many characters at least, and at most. */
    private static final int SHORTEST = 18;

    private static final int LONGEST = 42;

    /** A longer word at the end that is known was not cut off. */
    private static final int SHORTEST_WORD = 3;

    /** Of more roles than these a beginning says nothing. */
    private static final int MOST_ROLES = 4;

    private final NavigableMap<String, KnownTitle> titles;

    /** These titles, by their folded text. */
    CutTitles(NavigableMap<String, KnownTitle> titles) {
        this.titles = titles;
    }

    /**
     * The titles that begin so and go on within the last word; null where there are none.
     *
     * @param begun the beginning, folded
     */
    KnownTitles.TitleMatch find(String begun, PostingDetails details, List<TitleWord> words) {
        if (begun.length() < SHORTEST || begun.length() > LONGEST || words.isEmpty() || isWhole(details.all())) {
            return null;
        }
        KnownTitle found = null;
        for (Map.Entry<String, KnownTitle> entry : titles.tailMap(begun, false).entrySet()) {
            if (!entry.getKey().startsWith(begun)) {
                break;
            }
            if (entry.getKey().charAt(begun.length()) != ' ') {
                found = found == null ? entry.getValue() : found.or(entry.getValue());
            }
        }
        return found == null || found.readings().size() > MOST_ROLES
                ? null
                : new KnownTitles.TitleMatch(found, completed(found, words), false);
    }

    private static boolean isWhole(List<Token> all) {
        String last = all.get(all.size() - 1).text();
        return last.length() > SHORTEST_WORD && EnglishWords.has(last);
    }

    // The words as they would have stood there, in the place of those that do.
    private static List<TitleWord> completed(KnownTitle title, List<TitleWord> words) {
        TitleWord last = words.get(words.size() - 1);
        return TitleWords.of(PostingDetails.of(title.text()).words()).stream()
                .map(word -> new TitleWord(
                        word.text(),
                        Math.min(word.from(), last.from()),
                        Math.min(word.to(), last.to()),
                        word.segment()))
                .toList();
    }
}
