package org.htmdirectory.titles.quality;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Methods side by side: for each a bar of right answers and a bar of titles wrongly taken. Across, positions are percent
 * of the width; down, pixels.
 *
 * @param height the height in pixels
 * @param groups one a method
 */
record MethodBars(int height, List<Group> groups) {

    private static final int ROW = 74;
    private static final double WIDEST = 84;
    private static final double GAP = 1.5;

    /** A method's name and its two bars; {@code y} is where its row begins. */
    record Group(int y, String name, Bar right, Bar taken) {}

    /** A bar: how wide it is, where its figure stands, and the figure. */
    record Bar(String width, String label, String text) {}

    static MethodBars of(List<MethodRow> rows) {
        return new MethodBars(
                rows.size() * ROW,
                IntStream.range(0, rows.size())
                        .mapToObj(at -> group(at * ROW, rows.get(at)))
                        .toList());
    }

    private static Group group(int y, MethodRow row) {
        Score score = row.result().score();
        return new Group(y, row.name(), bar(score.first()), bar(score.taken()));
    }

    private static Bar bar(Share share) {
        double width = share.value() * WIDEST;
        return new Bar(percent(width), percent(width + GAP), share.percent());
    }

    private static String percent(double position) {
        return String.format(Locale.ROOT, "%.2f%%", position);
    }
}
