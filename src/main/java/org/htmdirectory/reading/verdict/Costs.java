package org.htmdirectory.reading.verdict;

import java.util.List;

/**
 * What a mistake costs, against one question to a person. An answer is the one that is expected to cost least, by the two
 * probabilities that stand behind it: that this is work in the field, and that the likeliest role is right if it is.
 *
 * <p>The costs are judgments, not measurements; what follows from them was measured on held-out answers and stands on the
 * model's card.
 */
final class Costs {

    /** A wrong role: it is acted upon, where a question would have prevented it. */
    static final double WRONG_ROLE = 2.5;

    /** Work in the field that is passed over: nobody looks at it again. */
    static final double MISSED = 7;

    /** A question about a wording that is known to stand for several jobs: whoever asks of it expects one. */
    static final double EXPECTED_QUESTION = 0.1;

    /** A question about a wording that the directory lists as one role: it has been settled before. */
    static final double SETTLED_QUESTION = 1.5;

    /** A question, asked of work in the field or of other work alike; silence about other work costs nothing. */
    static final double QUESTION = 1;

    private static final String ENGLISH = "en";

    private Costs() {}

    /**
     * What is answered, where an opinion leaves a choice.
     *
     * @param opinion what the evidence makes of it
     * @param known the listed title that it is, or null
     * @param silent whether nothing was said beside the title
     * @param whole whether the title is the listed one, word for word
     * @param field how probable it is that this is work in the field
     * @param role how probable the likeliest role is if it is
     */
    static Decision settle(
            Decision opinion, KnownTitle known, boolean silent, boolean whole, double field, double role) {
        boolean other = known != null && known.readings().isEmpty();
        if (other || opinion.candidates().isEmpty() || opinion.verdict() == Verdict.UNKNOWN) {
            return opinion;
        }
        boolean several = known != null && known.ambiguous();
        boolean one = known != null && !several;
        double question = one ? SETTLED_QUESTION : several && silent ? EXPECTED_QUESTION : QUESTION;
        // Who asks of a listed wording and says no more is asked back. How likely the field is was learned on English
        // titles.
        boolean asked = several && (silent && whole || !known.language().equals(ENGLISH));
        double silence = one || asked ? Double.POSITIVE_INFINITY : MISSED * field;
        // What is listed word for word as one role is that, unless the evidence says otherwise.
        boolean listed = one && whole && opinion.verdict() == Verdict.ROLE;
        boolean mayBeRole =
                opinion.verdict() == Verdict.ROLE || known == null && opinion.verdict() == Verdict.AMBIGUOUS;
        double wrong = listed ? 0 : mayBeRole ? WRONG_ROLE * (1 - field * role) : Double.POSITIVE_INFINITY;
        if (wrong <= question && wrong <= silence) {
            return new Decision(Verdict.ROLE, opinion.candidates().get(0).role(), opinion.candidates());
        }
        return question <= silence
                ? new Decision(Verdict.AMBIGUOUS, null, opinion.candidates())
                : new Decision(Verdict.OUTSIDE, null, List.of());
    }
}
