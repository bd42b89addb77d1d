package org.htmdirectory.careers.interest;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Families as bars that grow to both sides of a line: what speaks for one to the right, what speaks against it to the
 * left. Across, positions are percent of the width; down, pixels.
 *
 * @param height the height in pixels
 * @param bars one a family
 */
record FamilyBars(int height, List<Bar> bars) {

    private static final int ROW = 44;
    private static final double MIDDLE = 45;
    private static final double WIDEST = 37;
    private static final double GAP = 1.5;

    /**
     * A family's bar.
     *
     * @param rank the family's rank
     * @param y where its row begins
     * @param right how wide the part is that speaks for it
     * @param start where the part begins that speaks against it
     * @param left how wide that part is
     * @param label where its figure stands
     */
    record Bar(Rank rank, int y, String right, String start, String left, String label) {}

    static FamilyBars of(List<Rank> ranks) {
        return new FamilyBars(
                ranks.size() * ROW,
                IntStream.range(0, ranks.size())
                        .mapToObj(at -> bar(ranks.get(at), at * ROW))
                        .toList());
    }

    private static Bar bar(Rank rank, int y) {
        FamilyMatch fit = rank.fit();
        double right = WIDEST * fit.pointsFor() / fit.most();
        double left = WIDEST * fit.pointsAgainst() / fit.most();
        return new Bar(rank, y, percent(right), percent(MIDDLE - left), percent(left), percent(MIDDLE + right + GAP));
    }

    /** Where the line stands. */
    public String middle() {
        return percent(MIDDLE);
    }

    private static String percent(double position) {
        return String.format(Locale.ROOT, "%.2f%%", position);
    }
}
