package org.htmdirectory.reading.neighbors;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.htmdirectory.reading.words.Levels;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Word;

/**
 * What a query and a title contradict each other in, beyond the words that one has and the other lacks: the kind of
 * worker, the field of work, the level.
 */
final class Conflicts {

    private static final double OTHER_WORK = 0.55;
    private static final double MORE_WORK = 0.85;
    private static final double WORK_NOT_SAID = 0.85;
    private static final double HEALTHCARE_NOT_SAID = 0.75;
    private static final double HEALTHCARE_UNANSWERED = 0.92;
    private static final double COUNTS_LITTLE = 0.3;
    private static final double OTHER_LEVEL = 0.94;
    private static final double LEVEL_NOT_ASKED = 0.97;
    private static final double OTHER_ORDER = 0.995;

    private final Alignment alignment;

    Conflicts(Alignment alignment) {
        this.alignment = alignment;
    }

    /** What is left of the score, 0 to 1; 1 where nothing contradicts. */
    double factor() {
        double field = isHealthcareMissing() ? HEALTHCARE_NOT_SAID : isHealthcareExtra() ? HEALTHCARE_UNANSWERED : 1;
        return field * work() * level() * (alignment.isOrdered() ? 1 : OTHER_ORDER);
    }

    /** The first query word that names work the title does not; {@link Alignment#NONE} where there is none. */
    int extraWork() {
        return first(
                alignment.terms(),
                term -> alignment.place(term) == Alignment.NONE && !isRankLevel(term) && isWork(term));
    }

    /** The first title word that names a kind of worker the query does not; {@link Alignment#NONE} if none. */
    int missingTrade() {
        return first(alignment.places(), place -> !alignment.isTaken(place) && isTrade(alignment.titleWord(place)));
    }

    /** Whether the query's intern, supervisor, manager or director is a level beside the title, not part of its name. */
    boolean isRankLevel() {
        return alignment.query().rank() != null
                && missingTrade() == Alignment.NONE
                && alignment.entry().words().stream().noneMatch(word -> Levels.rank(word.text()) != null);
    }

    /** Whether that is so, and the query's word is the one that names the level. */
    boolean isRankLevel(int term) {
        return Levels.rank(alignment.word(term).text()) != null && isRankLevel();
    }

    /** Whether the title says that the work is in healthcare and nothing in the query does. */
    boolean isHealthcareMissing() {
        boolean said = IntStream.range(0, alignment.terms()).anyMatch(term -> isHealthcare(alignment.word(term), term));
        return !said && alignment.entry().words().stream().anyMatch(word -> Lexicon.ENGLISH.isHealthcare(word.text()));
    }

    private boolean isHealthcareExtra() {
        return IntStream.range(0, alignment.terms())
                .anyMatch(term -> alignment.place(term) == Alignment.NONE
                        && alignment.word(term).share() > COUNTS_LITTLE
                        && isHealthcare(alignment.word(term), term));
    }

    private boolean isHealthcare(Word word, int term) {
        return alignment.place(term) >= 0
                ? Lexicon.ENGLISH.isHealthcare(
                        alignment.titleWord(alignment.place(term)).text())
                : Lexicon.ENGLISH.isHealthcare(word.text());
    }

    private double work() {
        int extra = extraWork();
        boolean missing = missingTrade() != Alignment.NONE;
        if (extra == Alignment.NONE) {
            return missing ? WORK_NOT_SAID : 1;
        }
        return missing || Lexicon.ENGLISH.isElsewhere(alignment.word(extra).text()) ? OTHER_WORK : MORE_WORK;
    }

    private double level() {
        if (alignment.query().level() == alignment.entry().level()
                || alignment.entry().level() == null) {
            return 1;
        }
        return alignment.query().level() == null ? LEVEL_NOT_ASKED : OTHER_LEVEL;
    }

    private boolean isWork(int term) {
        return Lexicon.ENGLISH.isTrade(alignment.word(term).text())
                || alignment.query().terms().get(term).senses().stream()
                        .anyMatch(sense -> sense.trade() && sense.quality() > 0.9);
    }

    private static boolean isTrade(Word word) {
        return word.share() == 1 && Lexicon.ENGLISH.isTrade(word.text()) && !Lexicon.ENGLISH.isElsewhere(word.text());
    }

    private static int first(int end, IntPredicate wanted) {
        return IntStream.range(0, end).filter(wanted).findFirst().orElse(Alignment.NONE);
    }
}
