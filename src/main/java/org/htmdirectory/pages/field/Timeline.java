package org.htmdirectory.pages.field;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The milestones on one axis of time, a lane for each kind. Across, positions are percent of the width; down, pixels.
 *
 * @param height the height in pixels
 * @param decades the upright lines
 * @param lanes the lanes, from the top
 * @param turns the turning points, numbered from 1, the oldest first
 */
record Timeline(int height, List<Decade> decades, List<Lane> lanes, List<Turn> turns) {

    private static final int TOP = 8;
    private static final int LANE = 50;
    private static final int LINE = 34;
    private static final int FOOT = 28;
    private static final int FIVE = 5;
    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final double DOT = 3.5;
    private static final double FURTHER = 1.5;

    /** The first year of a decade; every other one is named, since a phone has no room for more. */
    record Decade(String x, int year, boolean named) {}

    /** A kind; {@code y} is where its name stands, {@code line} where its dots do. */
    record Lane(MilestoneKind kind, int y, int line, List<Dot> dots) {}

    /** All that happened in a lane in one year: the larger, the more. */
    record Dot(String x, double radius, String text) {}

    /** A turning point with its number and its place. */
    record Turn(int number, String x, int y, Milestone milestone) {}

    static Timeline of(List<Milestone> milestones) {
        int first = Math.floorDiv(years(milestones).min().orElse(0), TEN) * TEN;
        int last = -Math.floorDiv(-years(milestones).max().orElse(TEN), FIVE) * FIVE;
        PercentScale across = new PercentScale(first, last, 1, 96);
        List<MilestoneKind> kinds = Arrays.stream(MilestoneKind.values())
                .filter(kind -> milestones.stream().anyMatch(each -> each.kind() == kind))
                .toList();
        return new Timeline(
                TOP + kinds.size() * LANE + FOOT,
                IntStream.rangeClosed(first / TEN, last / TEN)
                        .map(tens -> tens * TEN)
                        .mapToObj(year -> new Decade(across.at(year), year, year % TWENTY == 0))
                        .toList(),
                kinds.stream()
                        .map(kind -> lane(kind, TOP + kinds.indexOf(kind) * LANE, milestones, across))
                        .toList(),
                turns(milestones, kinds, across));
    }

    private static IntStream years(List<Milestone> milestones) {
        return milestones.stream().mapToInt(Milestone::year);
    }

    private static Lane lane(MilestoneKind kind, int y, List<Milestone> milestones, PercentScale across) {
        Map<Integer, List<Milestone>> byYear = milestones.stream()
                .filter(each -> each.kind() == kind)
                .collect(Collectors.groupingBy(Milestone::year, TreeMap::new, Collectors.toList()));
        return new Lane(
                kind,
                y + LINE / 2,
                y + LINE,
                byYear.entrySet().stream()
                        .map(entry -> dot(entry.getKey(), entry.getValue(), across))
                        .toList());
    }

    private static Dot dot(int year, List<Milestone> of, PercentScale across) {
        String text =
                of.stream().map(each -> each.when() + ": " + each.headline()).collect(Collectors.joining("; "));
        return new Dot(across.at(year), DOT + FURTHER * (of.size() - 1), text);
    }

    private static List<Turn> turns(List<Milestone> milestones, List<MilestoneKind> kinds, PercentScale across) {
        List<Milestone> turning =
                milestones.stream().filter(Milestone::turningPoint).toList();
        return IntStream.range(0, turning.size())
                .mapToObj(at -> {
                    Milestone each = turning.get(at);
                    int y = TOP + kinds.indexOf(each.kind()) * LANE + LINE;
                    return new Turn(at + 1, across.at(each.year()), y, each);
                })
                .toList();
    }
}
