package org.htmdirectory.reading.neighbors;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.htmdirectory.reading.neighbors.Query.Term;
import org.htmdirectory.reading.words.Vocabulary;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;
import org.htmdirectory.terms.TitleKind;

/**
 * A title that a query may have meant, and how well the two agree.
 *
 * <p>The score is √(q·t) less what {@link Conflicts} take off: q is the part of the query's weight that the title has,
 * t the part of the title's weight that the query has, each word counted by its weight in the {@link Vocabulary} and by
 * how well it fits. So a word too many costs as much as a word too few. Only the same text scores 1.
 */
final class Hit {

    private static final double NOT_THE_SAME_TEXT = 0.99;
    private static final double RANK_AS_LEVEL = 0.4;

    private static final Comparator<Title> PREFERRED_FIRST = Comparator.comparing(
                    (Title title) -> title.kind() == TitleKind.MISSPELLING)
            .thenComparing(Title::isAmbiguous)
            .thenComparing(title -> title.kind() != TitleKind.PREFERRED)
            .thenComparing(title -> !"en".equals(title.language()))
            .thenComparing(title -> title.text().length())
            .thenComparing(Title::text)
            .thenComparing(Title::slug);

    /** The better match first; among equals the stricter, the one of the level asked for, the closer in spelling. */
    static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble((Hit hit) -> -Math.round(hit.score * 200))
            .thenComparing(Hit::matched)
            .thenComparing(hit -> !hit.isLevelAgreed())
            .thenComparing(hit -> -hit.wordsInCommon)
            .thenComparing(hit -> -Math.round(hit.score * 1000))
            .thenComparing(Hit::title, PREFERRED_FIRST);

    private final Alignment alignment;
    private final Conflicts conflicts;
    private final boolean same;
    private final double score;
    private final Matched matched;
    private final int wordsInCommon;

    Hit(Alignment alignment, Vocabulary vocabulary) {
        this.alignment = alignment;
        conflicts = new Conflicts(alignment);
        Query query = alignment.query();
        same = alignment.entry().key().equals(Entry.key(query.text()));
        score = same ? 1 : NOT_THE_SAME_TEXT * agreement(vocabulary) * conflicts.factor();
        matched = loosest();
        wordsInCommon = (int) query.written().stream()
                .filter(alignment.entry().written()::contains)
                .count();
    }

    Alignment alignment() {
        return alignment;
    }

    Conflicts conflicts() {
        return conflicts;
    }

    Title title() {
        return alignment.entry().title();
    }

    /** The likeliest role of the title; empty for a look-alike. */
    Optional<RoleRef> role() {
        return title().first().map(Reading::role);
    }

    double score() {
        return score;
    }

    /** Whether the title begins with that folded text. */
    boolean begins(String typed) {
        return alignment.entry().folded().startsWith(typed);
    }

    /** The loosest step that was needed. */
    Matched matched() {
        return matched;
    }

    /** The level that the query names; else, where the two agree in every word, the title's own; else null. */
    Level level() {
        Query query = alignment.query();
        if (query.level() != null) {
            return query.level();
        }
        if (!same && conflicts.isRankLevel()) {
            return query.rank();
        }
        return matched == Matched.PARTIAL ? null : alignment.entry().readLevel();
    }

    /** The match as the outside sees it. */
    TitleMatch match() {
        return new TitleMatch(title(), level(), matched, Math.round(score * 1000) / 1000.0, Explanation.of(this));
    }

    private boolean isLevelAgreed() {
        return alignment.query().level() == alignment.entry().level();
    }

    private double agreement(Vocabulary vocabulary) {
        double asked = 0;
        double answered = 0;
        double had = 0;
        for (int at = 0; at < alignment.terms(); at++) {
            Term term = alignment.query().terms().get(at);
            int place = alignment.place(at);
            double weight = term.weight() * (conflicts.isRankLevel(at) ? RANK_AS_LEVEL : 1);
            asked += place == Alignment.REPEATED ? 0 : weight;
            if (place >= 0) {
                answered += weight * alignment.sense(at).quality();
                had += weight(place, vocabulary) * alignment.sense(at).quality();
            }
        }
        double all = IntStream.range(0, alignment.places())
                .mapToDouble(place -> weight(place, vocabulary))
                .sum();
        return asked == 0 || all == 0 ? 0 : Math.sqrt(answered / asked * had / all);
    }

    private double weight(int place, Vocabulary vocabulary) {
        return vocabulary.weight(alignment.number(place))
                * alignment.titleWord(place).share();
    }

    /** Whether the title is written without blanks and names a kind of worker that the query does not. */
    boolean isWorkerMissing() {
        int missing = same ? Alignment.NONE : conflicts.missingTrade();
        return missing != Alignment.NONE && alignment.titleWord(missing).unspaced();
    }

    /** Whether the query has every word of the title. */
    boolean isWhole() {
        return same || IntStream.range(0, alignment.places()).allMatch(alignment::isTaken);
    }

    private Matched loosest() {
        if (same) {
            return Matched.EXACT;
        }
        Matched loosest = Matched.NORMALIZED;
        for (int term = 0; term < alignment.terms(); term++) {
            if (alignment.place(term) != Alignment.REPEATED) {
                loosest = loosest.or(
                        alignment.place(term) == Alignment.NONE ? Matched.PARTIAL : Matched.by(alignment.change(term)));
            }
        }
        return isWhole() ? loosest : Matched.PARTIAL;
    }
}
