package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.model.TitleWords;
import org.htmdirectory.reading.noise.PostingDetails;
import org.htmdirectory.reading.words.Fold;
import org.htmdirectory.reading.words.Token;

/** The titles that the directory knows, found by their words. */
final class Titles {

    private final Map<String, KnownTitle> byText = new HashMap<>();
    private final Map<String, KnownTitle> byWords = new HashMap<>();

    Titles(List<KnownTitle> titles) {
        for (KnownTitle title : titles) {
            byText.merge(Fold.text(title.text()), title, Titles::together);
        }
        Map<String, KnownTitle> shortened = new HashMap<>();
        for (KnownTitle title : titles) {
            String key = key(TitleWords.of(PostingDetails.of(title.text()).words()));
            boolean written = key.equals(Fold.text(title.text()));
            (written ? byWords : shortened).merge(key, title, Titles::together);
        }
        // A wording that needs reading, such as an initialism, says less of its words than one that writes them.
        shortened.forEach(byWords::putIfAbsent);
        byText.remove("");
        byWords.remove("");
    }

    /** The title written in these words; null where none is known. */
    KnownTitle written(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(text.isEmpty() ? "" : " ").append(token.text());
        }
        return byText.get(text.toString());
    }

    /** The title of these words, whatever their level; null where none is known. */
    KnownTitle worded(List<TitleWord> words) {
        return byWords.get(key(words));
    }

    static String key(List<TitleWord> words) {
        StringBuilder key = new StringBuilder();
        for (TitleWord word : words) {
            key.append(key.isEmpty() ? "" : " ").append(word.text());
        }
        return key.toString();
    }

    // Two wordings that read alike: what either may stand for, the words of both may.
    private static KnownTitle together(KnownTitle one, KnownTitle other) {
        List<KnownTitle.Meaning> readings = new ArrayList<>(one.readings());
        for (KnownTitle.Meaning reading : other.readings()) {
            if (readings.stream().noneMatch(known -> known.role().equals(reading.role()))) {
                readings.add(reading);
            }
        }
        List<Outside> lookalikes = new ArrayList<>(one.lookalikes());
        lookalikes.addAll(other.lookalikes());
        boolean either = one.readings().isEmpty() != other.readings().isEmpty();
        boolean several =
                one.readings().size() < readings.size() && !one.readings().isEmpty();
        return new KnownTitle(
                one.text(),
                one.language(),
                one.ambiguous() || other.ambiguous() || either || several,
                List.copyOf(readings),
                List.copyOf(lookalikes));
    }
}
