package org.htmdirectory.titles.quality;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.htmdirectory.platform.site.Figures;

/**
 * What came true against what was claimed, tenth by tenth of confidence; on the rising line both would be equal. Across,
 * positions are percent of the width; down, pixels.
 *
 * @param height the height in pixels
 * @param few what is to be said where few tenths have answers, or null
 * @param across the shares named below
 * @param counts how many answers each tenth has, above the shares named below
 * @param down the shares named at the left
 * @param ideal the line on which claim and truth are equal
 * @param lines from each point to the next
 * @param points one for each tenth with answers
 */
record ReliabilityCurve(
        int height,
        String few,
        List<Mark> across,
        List<Mark> counts,
        List<Mark> down,
        Line ideal,
        List<Line> lines,
        List<Point> points) {

    private static final int HEIGHT = 350;
    private static final int FEW = 4;
    private static final int TENTHS = 10;
    private static final int TOP = 16;
    private static final int BOTTOM = 300;
    private static final double LEFT = 12;
    private static final double RIGHT = 97;
    private static final int QUARTERS = 4;
    private static final double MANY = 100;

    /** A share at a place. */
    record Mark(String at, String text) {}

    /** A line. */
    record Line(String x1, String y1, String x2, String y2) {}

    /** A point; the more answers it stands for, the larger. */
    record Point(String x, String y, String radius, String text) {}

    static ReliabilityCurve of(List<ConfidenceBin> bins) {
        List<ConfidenceBin> known =
                bins.stream().filter(bin -> bin.confidence() != null).toList();
        return new ReliabilityCurve(
                HEIGHT,
                known.size() < FEW ? few(known) : null,
                quarters(true),
                bins.stream().map(ReliabilityCurve::count).toList(),
                quarters(false),
                new Line(x(0), y(0), x(1), y(1)),
                IntStream.range(1, known.size())
                        .mapToObj(at -> line(known.get(at - 1), known.get(at)))
                        .toList(),
                known.stream().map(ReliabilityCurve::point).toList());
    }

    private static String few(List<ConfidenceBin> known) {
        return "It names a role only when it is rather sure, so only %d of the ten tenths %s any answers."
                .formatted(known.size(), known.size() == 1 ? "has" : "have");
    }

    private static Mark count(ConfidenceBin bin) {
        return new Mark(
                x((bin.from() + 0.5) / TENTHS), Figures.count(bin.right().whole()));
    }

    private static List<Mark> quarters(boolean across) {
        return IntStream.rangeClosed(0, QUARTERS)
                .mapToObj(at -> {
                    double share = (double) at / QUARTERS;
                    return new Mark(across ? x(share) : y(share), Math.round(share * 100) + "%");
                })
                .toList();
    }

    private static Line line(ConfidenceBin from, ConfidenceBin to) {
        return new Line(claimed(from), came(from), claimed(to), came(to));
    }

    private static Point point(ConfidenceBin bin) {
        double radius = 4 + 6 * Math.min(1, bin.right().whole() / MANY);
        return new Point(
                claimed(bin),
                came(bin),
                String.format(Locale.ROOT, "%.1f", radius),
                "claimed %s, came true %s of %d"
                        .formatted(
                                ConfidenceBinRow.percent(bin.confidence()),
                                bin.right().percent(),
                                bin.right().whole()));
    }

    private static String claimed(ConfidenceBin bin) {
        return x(bin.confidence().doubleValue());
    }

    private static String came(ConfidenceBin bin) {
        return y(bin.right().value());
    }

    private static String x(double share) {
        return String.format(Locale.ROOT, "%.2f%%", LEFT + share * (RIGHT - LEFT));
    }

    private static String y(double share) {
        return String.format(Locale.ROOT, "%.1f", BOTTOM - share * (BOTTOM - TOP));
    }
}
