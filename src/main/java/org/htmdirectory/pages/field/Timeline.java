package org.htmdirectory.pages.field;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;

/**
 * The milestones on one axis of time, a lane for each kind.
 *
 * @param drawing the drawing
 * @param turns the turning points in the order of their numbers, the oldest first
 */
record Timeline(Drawing drawing, List<Milestone> turns) {

    private static final int TOP = 8;
    private static final int LANE = 50;
    private static final int LINE = 34;
    private static final int FOOT = 28;
    private static final int FIVE = 5;
    private static final int TEN = 10;
    private static final int TWENTY = 20;

    static Timeline of(List<Milestone> milestones) {
        int first = Math.floorDiv(years(milestones).min().orElse(0), TEN) * TEN;
        int last = -Math.floorDiv(-years(milestones).max().orElse(TEN), FIVE) * FIVE;
        List<MilestoneKind> kinds = Arrays.stream(MilestoneKind.values())
                .filter(kind -> milestones.stream().anyMatch(each -> each.kind() == kind))
                .toList();
        List<Milestone> turns =
                milestones.stream().filter(Milestone::turningPoint).toList();
        Sketch line = new Sketch(new Scale(first, last, 1, 96)).row(TOP);
        int lanes = TOP + kinds.size() * LANE;
        IntStream.rangeClosed(first / TEN, last / TEN).forEach(tens -> decade(tens * TEN, lanes, line));
        kinds.forEach(kind -> lane(kind, milestones, line.row(LANE)));
        line.row(FOOT).above();
        for (int at = 0; at < turns.size(); at++) {
            int lane = TOP + kinds.indexOf(turns.get(at).kind()) * LANE;
            turn(at + 1, turns.get(at), lane + LINE, line.layer());
        }
        return new Timeline(line.wide(), turns);
    }

    private static IntStream years(List<Milestone> milestones) {
        return milestones.stream().mapToInt(Milestone::year);
    }

    /** Every other decade is named, since a phone has no room for more. */
    private static void decade(int year, int lanes, Sketch line) {
        line.upright(year, 0, lanes + 6, Sketch.HAIRLINE);
        if (year % TWENTY == 0) {
            line.words(year, null, lanes + 22, String.valueOf(year), "muted-ink middle");
        }
    }

    /** All that happened in a lane in one year is a dot: the larger, the more. */
    private static void lane(MilestoneKind kind, List<Milestone> milestones, Sketch line) {
        Map<Integer, List<Milestone>> byYear = milestones.stream()
                .filter(each -> each.kind() == kind)
                .collect(Collectors.groupingBy(Milestone::year, TreeMap::new, Collectors.toList()));
        line.level(LINE, Sketch.HAIRLINE).left(LINE / 2, kind.label(), "muted-ink halo");
        byYear.forEach((year, all) -> line.dot(
                year,
                LINE,
                3.5 + 1.5 * (all.size() - 1),
                "data-1",
                all.stream().map(each -> each.when() + ": " + each.headline()).collect(Collectors.joining("; "))));
    }

    private static void turn(int number, Milestone each, int y, Sketch line) {
        line.dot(each.year(), y, 9, "paper", null)
                .dot(each.year(), y, 8, "accent", each.headline())
                .words(each.year(), null, y + 4.5, String.valueOf(number), "paper middle figure");
    }
}
