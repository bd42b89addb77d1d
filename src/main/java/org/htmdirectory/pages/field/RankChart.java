package org.htmdirectory.pages.field;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Places in a ranking of a hundred, year by year, the first place on the right. Across, positions are percent of the
 * width; down, pixels. Years are not joined by a line: lists are made anew each year.
 *
 * @param height the height in pixels
 * @param rows one a year, the oldest first
 */
record RankChart(int height, List<Row> rows) {

    private static final int ROW = 28;
    private static final int HEAD = 28;
    private static final PercentScale PLACES = new PercentScale(100, 1, 24, 88);

    /** A year: the height of its row, the place on the axis; a doubtful year is drawn hollow. */
    record Row(String when, int y, String x, int rank, boolean hollow, Milestone milestone) {}

    static RankChart of(List<Milestone> milestones) {
        List<Milestone> ranked =
                milestones.stream().filter(each -> each.rank() != null).toList();
        return new RankChart(
                HEAD + ranked.size() * ROW,
                IntStream.range(0, ranked.size())
                        .mapToObj(at -> row(ranked.get(at), HEAD + at * ROW + ROW / 2))
                        .toList());
    }

    private static Row row(Milestone each, int y) {
        return new Row(each.when(), y, PLACES.at(each.rank()), each.rank(), "judgement".equals(each.doubt()), each);
    }

    /** Where the axis begins, at the hundredth place. */
    public String worst() {
        return PLACES.at(100);
    }

    /** Where it ends, at the first. */
    public String best() {
        return PLACES.at(1);
    }
}
