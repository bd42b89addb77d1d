package org.htmdirectory.reading.neighbors;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.neighbors.AskedWord.Meaning;
import org.htmdirectory.reading.words.Levels;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.terms.Level;

/**
 * A text laid beside a title: which of its words stand where in the title, and how well the two agree.
 *
 * <p>The score is √(q·t): q is the part of the text's weight that the title has, t the part of the title's weight that the
 * text has, each word counted by its weight in the {@link WordIndex} and by how well it fits. So a word too many costs as
 * much as a word too few. Only the same text scores 1.
 *
 * <p>The factors were set by hand; they order titles and decide no verdict. On 2026-11-29, of 1,461 listed titles with
 * one letter left out, 1,440 had a title of their own role and ambiguity first, and 1,455 were among the ten nearest.
 * With another order at 0.9, another level at 0.8 or 1, work elsewhere at 0.4 or 0.8, a rank at 1, or brackets at 0.7,
 * each alone, 1,440 to 1,444 came first and 1,454 or 1,455 were among ten.
 */
final class Likeness {

    /** The place of a word that the title does not have. */
    static final int NONE = -1;

    /** The place of a word that says again what another one said. */
    static final int REPEATED = -2;

    private static final double NOT_THE_SAME_TEXT = 0.99;
    private static final double OTHER_ORDER = 0.995;
    private static final double OTHER_LEVEL = 0.97;

    /** What is left where the text names work in another field, such as a nurse's. */
    private static final double WORK_ELSEWHERE = 0.55;

    private static final double RANK_AS_LEVEL = 0.4;
    private static final double IN_BRACKETS = 0.35;

    private final AskedText asked;
    private final IndexedTitle title;
    private final int[] places;
    private final boolean[] taken;
    private final boolean same;
    private final boolean rankLevel;
    private final double score;
    private final Matched matched;
    private final int sharedWords;

    Likeness(AskedText asked, IndexedTitle title, WordIndex index) {
        this.asked = asked;
        this.title = title;
        this.places = new int[asked.words().size()];
        this.taken = new boolean[title.words().size()];
        for (int at = 0; at < places.length; at++) {
            places[at] = settle(asked.words().get(at));
        }
        this.same = title.key().equals(IndexedTitle.key(asked.text()));
        this.rankLevel =
                asked.rank() != null && title.words().stream().noneMatch(word -> Levels.rank(word.text()) != null);
        this.score = same ? 1 : NOT_THE_SAME_TEXT * agreement(index) * conflicts();
        this.matched = loosest();
        this.sharedWords =
                (int) asked.written().stream().filter(title.written()::contains).count();
    }

    private int settle(AskedWord word) {
        int best = NONE;
        double quality = 0;
        boolean repeated = false;
        for (int place = 0; place < taken.length; place++) {
            Meaning meaning = word.meanings().get(title.words().get(place).text());
            if (meaning != null && taken[place]) {
                repeated |= meaning.change() == Change.NONE;
            } else if (meaning != null && meaning.quality() > quality) {
                best = place;
                quality = meaning.quality();
            }
        }
        if (best != NONE) {
            taken[best] = true;
        }
        return best == NONE && repeated ? REPEATED : best;
    }

    AskedText asked() {
        return asked;
    }

    IndexedTitle title() {
        return title;
    }

    double score() {
        return score;
    }

    /** Where in the title a word of the text stands; {@link #NONE} or {@link #REPEATED} where it does not. */
    int place(int word) {
        return places[word];
    }

    /** The title's words that the text does not have. */
    List<TitleWord> missing() {
        List<TitleWord> missing = new ArrayList<>();
        for (int place = 0; place < taken.length; place++) {
            if (!taken[place]) {
                missing.add(title.words().get(place));
            }
        }
        return missing;
    }

    /** What was done to a word of the text to find it in the title. */
    Change change(int word) {
        AskedWord found = asked.words().get(word);
        String meant = title.words().get(places[word]).text();
        return found.read().or(found.meanings().get(meant).change());
    }

    /** Whether the two are the same text. */
    boolean isSame() {
        return same;
    }

    /** Whether the words that both have come in one order. */
    boolean isOrdered() {
        int last = -1;
        for (int place : places) {
            if (place >= 0 && place < last) {
                return false;
            }
            last = Math.max(last, place);
        }
        return true;
    }

    /** How many words are written alike in both. */
    int sharedWords() {
        return sharedWords;
    }

    /** Whether both name one level, or none. */
    boolean isLevelAgreed() {
        return asked.level() == title.level();
    }

    /** Whether the text's supervisor, manager or director is a level beside the title, not part of its name. */
    boolean isRankLevel() {
        return rankLevel;
    }

    /** The loosest step that was needed. */
    Matched matched() {
        return matched;
    }

    private Matched loosest() {
        if (same) {
            return Matched.EXACT;
        }
        Matched loosest = Matched.NORMALIZED;
        for (int word = 0; word < places.length; word++) {
            if (places[word] == NONE && !isRankLevel(word)) {
                return Matched.PARTIAL;
            }
            if (places[word] >= 0) {
                loosest = loosest.or(Matched.by(change(word)));
            }
        }
        return missing().isEmpty() ? loosest : Matched.PARTIAL;
    }

    /** The level that the text names; else, where the two agree in every word, the title's own; else null. */
    Level level() {
        if (asked.level() != null) {
            return asked.level();
        }
        if (!same && rankLevel) {
            return asked.rank();
        }
        return matched == Matched.PARTIAL ? null : title.readLevel();
    }

    /** Whether that is so, and the word is the one that names the level. */
    boolean isRankLevel(int word) {
        return rankLevel && Levels.rank(asked.words().get(word).word().text()) != null;
    }

    private double conflicts() {
        boolean elsewhere = IntStream.range(0, places.length)
                .anyMatch(word -> places[word] == NONE
                        && !isRankLevel(word)
                        && Lexicon.ENGLISH.isElsewhere(
                                asked.words().get(word).word().text()));
        return (elsewhere ? WORK_ELSEWHERE : 1)
                * (isOrdered() ? 1 : OTHER_ORDER)
                * (isLevelAgreed() || title.level() == null ? 1 : OTHER_LEVEL);
    }

    private double agreement(WordIndex index) {
        double all = 0;
        for (TitleWord word : title.words()) {
            all += weight(word, index);
        }
        double given = 0;
        double answered = 0;
        double had = 0;
        for (int at = 0; at < places.length; at++) {
            AskedWord word = asked.words().get(at);
            double weight = word.weight() * (isRankLevel(at) ? RANK_AS_LEVEL : 1);
            given += places[at] == REPEATED ? 0 : weight;
            if (places[at] >= 0) {
                TitleWord found = title.words().get(places[at]);
                double quality = word.meanings().get(found.text()).quality();
                answered += weight * quality;
                had += weight(found, index) * quality;
            }
        }
        return given == 0 || all == 0 ? 0 : Math.sqrt(answered / given * had / all);
    }

    private double weight(TitleWord word, WordIndex index) {
        return index.weight(word.text()) * (title.bracketed().contains(word.text()) ? IN_BRACKETS : 1);
    }
}
