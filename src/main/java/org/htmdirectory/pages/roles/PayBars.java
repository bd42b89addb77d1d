package org.htmdirectory.pages.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.platform.chart.Mark;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.terms.Role;

/**
 * The pay of compared roles on one axis that begins at zero: a bar for each code, since one code may count several of
 * them. Across, positions are percent of the width; down, pixels.
 *
 * @param height the height in pixels
 * @param floor where the lines of equal pay end
 * @param levels the lines of equal pay
 * @param bars the codes
 */
record PayBars(int height, int floor, List<Mark> levels, List<Bar> bars) {

    private static final int LINE = 18;
    private static final int THICKNESS = 14;
    private static final int GAP = 22;
    private static final int AXIS = 26;
    private static final int EVERY_LEVEL = 4;
    private static final int LETTERS = 38;
    private static final double RIGHT = 96;
    private static final double NEAR_LEFT = 12;
    private static final double NEAR_RIGHT = 84;

    /**
     * The pay of one code.
     *
     * @param names the roles that it stands for here, each beginning on its line
     * @param code the code, below them
     * @param y the top of the bar
     * @param from where the lowest tenth ends, or null where the band is not known
     * @param width of the band to where the highest tenth begins, or null; where that is not printed, to the edge
     * @param median where the middle is, with the amount
     * @param nearest whether the code only comes nearest to all of the roles
     */
    record Bar(List<Line> names, List<Line> code, int y, String from, String width, Mark median, boolean nearest) {

        /** The middle of the bar, downwards. */
        public int middle() {
            return y + THICKNESS / 2;
        }

        /** The baseline of the amount, below the bar. */
        public int below() {
            return y + THICKNESS + LINE;
        }
    }

    /** Words with their baseline. */
    record Line(String text, int y) {}

    /** The drawing, or null where no pay is known. */
    static PayBars of(List<SharedCode> codes) {
        List<SharedCode> known = codes.stream().filter(SharedCode::hasMedian).toList();
        if (known.isEmpty()) {
            return null;
        }
        List<Double> ticks = Scale.ticks(most(known));
        Scale across = new Scale(0, ticks.get(ticks.size() - 1), 0, RIGHT);
        List<Bar> bars = new ArrayList<>();
        int y = AXIS;
        for (SharedCode code : known) {
            Bar bar = bar(code, y, across);
            bars.add(bar);
            y = bar.below() + GAP;
        }
        return new PayBars(y - GAP / 2, y - GAP, levels(ticks, across), bars);
    }

    private static int most(List<SharedCode> known) {
        return known.stream()
                .flatMap(code -> Stream.of(wage(code).median(), wage(code).p90()))
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElseThrow();
    }

    private static Wage wage(SharedCode code) {
        return code.statistics().wage();
    }

    /** On a phone there is room for four amounts above the drawing. */
    private static List<Mark> levels(List<Double> ticks, Scale across) {
        int step = ticks.size() > EVERY_LEVEL ? 2 : 1;
        return IntStream.range(0, ticks.size())
                .mapToObj(at -> new Mark(
                        across.percent(ticks.get(at)),
                        at % step == 0 ? Figures.dollars(ticks.get(at).longValue()) : "",
                        at == 0 ? "start" : at == ticks.size() - 1 ? "end" : "middle"))
                .toList();
    }

    private static Bar bar(SharedCode code, int top, Scale across) {
        List<Role> roles =
                Stream.concat(code.counted().stream(), code.nearest().stream()).toList();
        List<Line> names = lines(roles.stream().map(Role::name), top);
        boolean nearest = code.counted().isEmpty();
        List<Line> below = lines(Stream.of((nearest ? "Nearest code: " : "") + code.name()), last(names));
        Wage wage = wage(code);
        Double end = end(wage, across);
        return new Bar(
                names,
                below,
                last(below) + LINE / 2,
                end == null ? null : across.percent(wage.p10()),
                end == null ? null : Scale.text(end - across.at(wage.p10())) + "%",
                median(wage, across),
                nearest);
    }

    /** As many lines as a phone needs, since words in a drawing do not break by themselves. */
    private static List<Line> lines(Stream<String> words, int top) {
        List<String> lines =
                words.flatMap(each -> Wrapped.of(each, LETTERS).stream()).toList();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> new Line(lines.get(at), top + (at + 1) * LINE))
                .toList();
    }

    private static int last(List<Line> lines) {
        return lines.get(lines.size() - 1).y();
    }

    /** Where the band ends, or null where it cannot be drawn. */
    private static Double end(Wage wage, Scale across) {
        if (wage.p10() == null) {
            return null;
        }
        Double unprinted = wage.isP90TopCoded() ? RIGHT : null;
        return wage.p90() == null ? unprinted : Double.valueOf(across.at(wage.p90()));
    }

    private static Mark median(Wage wage, Scale across) {
        double at = across.at(wage.median());
        return new Mark(
                across.percent(wage.median()),
                Figures.dollars(wage.median()),
                at < NEAR_LEFT ? "start" : at > NEAR_RIGHT ? "end" : "middle");
    }
}
