package org.htmdirectory.directory;

import java.util.stream.IntStream;
import org.htmdirectory.directory.Query.Term;
import org.htmdirectory.directory.Sense.Change;
import org.htmdirectory.directory.wording.Levels;
import org.htmdirectory.directory.wording.Lexicon;
import org.htmdirectory.directory.wording.Word;
import org.htmdirectory.terminology.Level;

/**
 * A query laid beside a title, word by word, and how well they agree.
 *
 * <p>The score is √(q·t): q is the part of the query's weight that the title has, t the part of the title's weight that
 * the query has, each word counted by its weight in the {@link Vocabulary} and by how well it fits. So a word too many
 * costs as much as a word too few. What the two contradict each other in lowers it further.
 */
final class Alignment {

    /** The place of a query word that the title does not have. */
    static final int NONE = -1;

    /** The place of a query word that says again what another one said. */
    static final int REPEATED = -2;

    private static final double NOT_THE_SAME_TEXT = 0.99;
    private static final double OTHER_WORK = 0.55;
    private static final double MORE_WORK = 0.85;
    private static final double WORK_NOT_SAID = 0.85;
    private static final double OTHER_LEVEL = 0.94;
    private static final double LEVEL_NOT_ASKED = 0.97;
    private static final double OTHER_ORDER = 0.995;
    private static final double RANK_AS_LEVEL = 0.4;

    private final Query query;
    private final Entry entry;
    private final int[] numbers;
    private final int[] places;
    private final Sense[] senses;
    private final boolean[] taken;
    private final boolean same;
    private final double score;
    private final Matched matched;
    private final int wordsInCommon;

    /**
     * Lays a query beside a title.
     *
     * @param numbers the vocabulary's numbers of the title's words
     */
    Alignment(Query query, Entry entry, int[] numbers, Vocabulary vocabulary) {
        this.query = query;
        this.entry = entry;
        this.numbers = numbers;
        places = new int[query.terms().size()];
        senses = new Sense[places.length];
        taken = new boolean[numbers.length];
        for (int at = 0; at < places.length; at++) {
            settle(at);
        }
        same = entry.key().equals(Entry.key(query.text()));
        score = same ? 1 : NOT_THE_SAME_TEXT * agreement(vocabulary) * harmony();
        matched = loosest();
        wordsInCommon =
                (int) query.written().stream().filter(entry.written()::contains).count();
    }

    Query query() {
        return query;
    }

    Entry entry() {
        return entry;
    }

    double score() {
        return score;
    }

    /** Where in the title the query's word stands; {@link #NONE} or {@link #REPEATED} where it does not. */
    int place(int term) {
        return places[term];
    }

    /** How the query's word was read; null where the title does not have it. */
    Sense sense(int term) {
        return senses[term];
    }

    /** Whether the query has the title's word at that place. */
    boolean isTaken(int place) {
        return taken[place];
    }

    /** Whether the two are one text, capitals aside. */
    boolean isSame() {
        return same;
    }

    /** The level that the query names; else, where the two agree in every word, the title's own; else null. */
    Level level() {
        if (query.level() != null) {
            return query.level();
        }
        return isRankLevel() ? query.rank() : matched == Matched.PARTIAL ? null : entry.readLevel();
    }

    /** Whether both texts bear the same level mark, or both none. */
    boolean isLevelAgreed() {
        return query.level() == entry.level();
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

    /** The loosest step that was needed. */
    Matched matched() {
        return matched;
    }

    /** What was done to the query's word, or to the title's, so that they agree. */
    Change change(int term) {
        Word title = entry.words().get(places[term]);
        if (senses[term].change() == Change.TYPO || senses[term].change() == Change.PREFIX) {
            return senses[term].change();
        }
        if (query.terms().get(term).word().written().equals(title.written())) {
            return Change.NONE;
        }
        if (singular(query.terms().get(term).word()).equals(singular(title))) {
            return Change.PLURAL;
        }
        Change ofTitle = entry.changes().get(places[term]);
        Change ofQuery =
                query.terms().get(term).word().expansion() != null ? Change.ABBREVIATION : senses[term].change();
        Change change = ofQuery.compareTo(ofTitle) >= 0 ? ofQuery : ofTitle;
        return change == Change.NONE ? Change.SPELLING : change;
    }

    /** How many words both texts have in the same spelling, level marks among them. */
    int wordsInCommon() {
        return wordsInCommon;
    }

    /** The first query word that names work the title does not; {@link #NONE} where there is none. */
    int extraWork() {
        for (int at = 0; at < places.length; at++) {
            if (places[at] == NONE && !isRankLevel(at) && isWork(at)) {
                return at;
            }
        }
        return NONE;
    }

    /** The place of the first title word that names a kind of worker the query does not; {@link #NONE} if none. */
    int missingTrade() {
        for (int place = 0; place < taken.length; place++) {
            if (!taken[place] && isTrade(entry.words().get(place))) {
                return place;
            }
        }
        return NONE;
    }

    /** Whether the query's supervisor, manager or director is a level beside the title, not part of its name. */
    boolean isRankLevel() {
        return query.rank() != null
                && missingTrade() == NONE
                && entry.words().stream().noneMatch(word -> Levels.rank(word.text()) != null);
    }

    private boolean isRankLevel(int term) {
        return Levels.rank(query.terms().get(term).word().text()) != null && isRankLevel();
    }

    private static String singular(Word word) {
        return Lexicon.singular(word.written());
    }

    private boolean isWork(int term) {
        Word word = query.terms().get(term).word();
        return Lexicon.ENGLISH.isTrade(word.text())
                || query.terms().get(term).senses().stream().anyMatch(sense -> sense.trade() && sense.quality() > 0.9);
    }

    private boolean isElsewhere(int term) {
        return Lexicon.ENGLISH.isElsewhere(query.terms().get(term).word().text());
    }

    private static boolean isTrade(Word word) {
        return word.share() == 1 && Lexicon.ENGLISH.isTrade(word.text()) && !Lexicon.ENGLISH.isElsewhere(word.text());
    }

    private void settle(int at) {
        places[at] = NONE;
        for (Sense sense : query.terms().get(at).senses()) {
            int place = placeOf(sense.word());
            if (place >= 0 && !taken[place]) {
                places[at] = place;
                senses[at] = sense;
                taken[place] = true;
                return;
            }
            places[at] = place >= 0 ? REPEATED : places[at];
        }
    }

    private Matched loosest() {
        if (isSame()) {
            return Matched.EXACT;
        }
        Matched loosest = Matched.NORMALIZED;
        for (int at = 0; at < places.length; at++) {
            if (places[at] != REPEATED) {
                loosest = loosest.or(
                        places[at] == NONE ? Matched.PARTIAL : change(at).matched());
            }
        }
        boolean whole = IntStream.range(0, taken.length).allMatch(place -> taken[place]);
        return whole ? loosest : Matched.PARTIAL;
    }

    private int placeOf(int number) {
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] == number) {
                return place;
            }
        }
        return NONE;
    }

    private double agreement(Vocabulary vocabulary) {
        double asked = 0;
        double answered = 0;
        double had = 0;
        for (int at = 0; at < places.length; at++) {
            Term term = query.terms().get(at);
            double weight = term.weight() * (isRankLevel(at) ? RANK_AS_LEVEL : 1);
            asked += places[at] == REPEATED ? 0 : weight;
            if (places[at] >= 0) {
                answered += weight * senses[at].quality();
                had += weight(places[at], vocabulary) * senses[at].quality();
            }
        }
        double all = IntStream.range(0, numbers.length)
                .mapToDouble(place -> weight(place, vocabulary))
                .sum();
        return asked == 0 || all == 0 ? 0 : Math.sqrt(answered / asked * had / all);
    }

    private double weight(int place, Vocabulary vocabulary) {
        return vocabulary.weight(numbers[place]) * entry.words().get(place).share();
    }

    private double harmony() {
        boolean extra = extraWork() != NONE;
        boolean missing = missingTrade() != NONE;
        double work = extra && (missing || isElsewhere(extraWork()))
                ? OTHER_WORK
                : extra ? MORE_WORK : missing ? WORK_NOT_SAID : 1;
        double level =
                isLevelAgreed() || entry.level() == null ? 1 : query.level() == null ? LEVEL_NOT_ASKED : OTHER_LEVEL;
        return work * level * (isOrdered() ? 1 : OTHER_ORDER);
    }
}
