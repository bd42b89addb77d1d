package org.htmdirectory.pages.workforce;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.htmdirectory.careers.program.Completion;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.sources.Citation;

/**
 * The page {@code /field/workforce}.
 *
 * @param figures all figures, in the order of the page
 * @param graduates how many awards the programs in this directory gave, by school year, the oldest first
 * @param without how many states and the District of Columbia have none of its programs that may be counted on
 */
record WorkforcePage(List<WorkforceFigure> figures, List<Completion> graduates, long without) {

    /** Figures of one unit, which can be drawn to one scale. */
    record Panel(WorkforceUnit unit, List<WorkforceFigure> figures) {

        /** The figures as bars. */
        public Drawing drawing() {
            return WorkforceChart.of(figures);
        }
    }

    static WorkforcePage of(List<WorkforceFigure> figures, List<Program> programs, long without) {
        Map<Integer, Integer> byYear = programs.stream()
                .flatMap(program -> program.completions().stream())
                .filter(one -> one.awards() != null)
                .collect(Collectors.groupingBy(
                        Completion::year, TreeMap::new, Collectors.summingInt(Completion::awards)));
        return new WorkforcePage(
                figures.stream()
                        .sorted(Comparator.comparing(WorkforceFigure::topic)
                                .thenComparing(WorkforceFigure::series)
                                .thenComparing(WorkforceFigure::year))
                        .toList(),
                byYear.entrySet().stream()
                        .map(year -> new Completion(year.getKey(), year.getValue()))
                        .toList(),
                without);
    }

    /** The page's heading. */
    public String title() {
        return "The workforce in figures";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Who looks after medical devices: ages, open posts, graduates, programs that closed, women, and pay by title"
                + " over the years, each figure with its source and year.";
    }

    /** The topics, in their order. */
    public List<WorkforceTopic> topics() {
        return Arrays.stream(WorkforceTopic.values())
                .filter(topic -> figures.stream().anyMatch(each -> each.topic() == topic))
                .toList();
    }

    /** The figures of a topic. */
    public List<WorkforceFigure> of(WorkforceTopic topic) {
        return figures.stream().filter(each -> each.topic() == topic).toList();
    }

    /** The figures of a topic, apart by their unit. */
    public List<Panel> panels(WorkforceTopic topic) {
        return Arrays.stream(WorkforceUnit.values())
                .map(unit -> new Panel(
                        unit,
                        of(topic).stream().filter(each -> each.unit() == unit).toList()))
                .filter(panel -> !panel.figures().isEmpty())
                .toList();
    }

    /** Where all of it was read. */
    public List<Citation> citations() {
        return figures.stream()
                .flatMap(each -> each.citations().stream())
                .distinct()
                .toList();
    }
}
