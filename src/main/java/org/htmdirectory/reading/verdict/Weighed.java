package org.htmdirectory.reading.verdict;

import org.htmdirectory.reading.model.Clues;
import org.htmdirectory.reading.noise.PostingDetails;
import org.htmdirectory.reading.words.Translations;

/**
 * A job as it was weighed.
 *
 * @param given its title as it was given
 * @param title as much of it as is read
 * @param language the language it is said to be in, or null
 * @param particulars what stands beside the words that name the work
 * @param clues what its words show, those of a department left aside
 * @param match the listed title that it is, or null
 * @param whole whether it is a listed title of the field word for word
 * @param weighing what the model and the evidence say
 * @param opinion what the evidence makes of it
 * @param besides what was read beside the title
 */
record Weighed(
        String given,
        String title,
        String language,
        PostingDetails particulars,
        Clues clues,
        KnownTitles.TitleMatch match,
        boolean whole,
        Weighing weighing,
        Decision opinion,
        Besides besides) {

    /** The listed title that it is, or null. */
    KnownTitle known() {
        return match == null ? null : match.title();
    }

    /** Whether no word of its title is known in any language. */
    boolean isUnread() {
        return Translations.TITLES.isUnread(particulars.words(), language);
    }

    /** The numbers from which it is told how sure an answer is. */
    double[] signals() {
        return Signals.of(weighing, known(), opinion.verdict());
    }

    /** What is answered, where these are the estimates of the field and of the role. */
    Decision settled(double field, double role) {
        boolean silent = weighing.clues().surroundings().isSilent();
        return Costs.settle(opinion, known(), silent, whole, field, role);
    }
}
