package org.htmdirectory.careers.interest;

import java.util.List;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;
import org.htmdirectory.terms.Family;

/**
 * What the answers come to.
 *
 * @param verdict whether, and what, they can tell
 * @param ranks the ranks of all families, best first
 */
record FamilyMatches(Verdict verdict, List<Rank> ranks) {

    private static final int OFFERED = 3;

    /** Where the longest bars end, in percent: beyond is room for a figure. */
    private static final int LEFT_EDGE = 18;

    private static final int RIGHT_EDGE = 82;
    private static final int GAP = 6;

    /** Whether answers can tell families apart. */
    enum Verdict {
        /** Nobody knows: not sure about anything. */
        UNDECIDED,
        /** Everything is liked, so nothing is liked more. */
        LIKES_ALL,
        /** Everything is disliked. */
        LIKES_NONE,
        /** Every family has at least as much against it as for it. */
        NOTHING_FITS,
        /** One family or more comes out first. */
        FITS
    }

    static FamilyMatches of(Opinions answers, List<Statement> statements, List<Family> families) {
        List<Rank> ranks = Rank.of(families.stream()
                .map(family -> FamilyMatch.of(family, statements, answers))
                .toList());
        return new FamilyMatches(verdict(answers, ranks.get(0).fit()), ranks);
    }

    private static Verdict verdict(Opinions answers, FamilyMatch best) {
        if (answers.areUndecided()) {
            return Verdict.UNDECIDED;
        }
        if (answers.areAll(Opinion.LIKE)) {
            return Verdict.LIKES_ALL;
        }
        if (answers.areAll(Opinion.DISLIKE)) {
            return Verdict.LIKES_NONE;
        }
        return best.points() > 0 ? Verdict.FITS : Verdict.NOTHING_FITS;
    }

    /** Whether families can be told apart. */
    public boolean tells() {
        return verdict == Verdict.FITS || verdict == Verdict.NOTHING_FITS;
    }

    /** The families that come out first. */
    public List<Family> best() {
        return ranks.stream()
                .filter(rank -> rank.number() == 1)
                .map(rank -> rank.fit().family())
                .toList();
    }

    /** The families whose jobs are offered, the best first; none where none of it is liked. */
    List<FamilyMatch> offered() {
        return verdict == Verdict.LIKES_NONE
                ? List.of()
                : ranks.stream().limit(OFFERED).map(Rank::fit).toList();
    }

    /** What is left for each family as a bar: to the right where more speaks for it, to the left where more speaks against it. */
    public Drawing bars() {
        Sketch bars = new Sketch(new Scale(-1, 1, LEFT_EDGE, RIGHT_EDGE));
        double most = ranks.stream().mapToInt(rank -> rank.fit().most()).max().orElse(1);
        for (Rank rank : ranks) {
            FamilyMatch fit = rank.fit();
            double left = fit.points() / most;
            bars.row(44).upright(0, 24, 42, "muted-ink stroke");
            bars.layer().left(16, rank.number() + ". " + fit.family().name(), "ink halo");
            if (left < 0) {
                bars.bar(0, left, 26, 13, "caution stroke dash").words(left, -GAP, 38, fit.result(), "ink figure end");
            } else {
                bars.bar(0, left, 26, 14, "accent").after(38, fit.result(), "ink");
            }
        }
        return bars.narrow();
    }
}
