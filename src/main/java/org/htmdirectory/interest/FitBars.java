package org.htmdirectory.interest;

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
record FitBars(int height, List<Bar> bars) {

    private static final int ROW = 44;
    private static final double MIDDLE = 45;
    private static final double WIDEST = 37;
    private static final double GAP = 1.5;

    /**
     * A family's bar.
     *
     * @param place the family's place
     * @param y where its row begins
     * @param right how wide the part is that speaks for it
     * @param start where the part begins that speaks against it
     * @param left how wide that part is
     * @param label where its figure stands
     */
    record Bar(Place place, int y, String right, String start, String left, String label) {}

    static FitBars of(List<Place> places) {
        return new FitBars(
                places.size() * ROW,
                IntStream.range(0, places.size())
                        .mapToObj(at -> bar(places.get(at), at * ROW))
                        .toList());
    }

    private static Bar bar(Place place, int y) {
        Fit fit = place.fit();
        double right = WIDEST * fit.pointsFor() / fit.most();
        double left = WIDEST * fit.pointsAgainst() / fit.most();
        return new Bar(place, y, percent(right), percent(MIDDLE - left), percent(left), percent(MIDDLE + right + GAP));
    }

    /** Where the line stands. */
    public String middle() {
        return percent(MIDDLE);
    }

    private static String percent(double position) {
        return String.format(Locale.ROOT, "%.2f%%", position);
    }
}
