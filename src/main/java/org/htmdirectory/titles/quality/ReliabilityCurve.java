package org.htmdirectory.titles.quality;

import java.util.List;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;
import org.htmdirectory.platform.site.Figures;

/**
 * What came true against what was claimed, tenth by tenth of confidence; on the rising line both would be equal. The
 * more answers a point stands for, the larger it is.
 *
 * @param drawing the drawing
 * @param few what is to be said where few tenths have answers, or null
 */
record ReliabilityCurve(Drawing drawing, String few) {

    private static final int FEW = 4;
    private static final double TENTHS = 10;
    private static final double MANY = 100;
    private static final double LEFT_OF_AXIS = -1.5 / 85;
    private static final double[] QUARTERS = {0, 0.25, 0.5, 0.75, 1};
    private static final Scale ACROSS = new Scale(0, 1, 12, 97);
    private static final Scale DOWN = new Scale(0, 1, 300, 16);

    static ReliabilityCurve of(List<ConfidenceBin> bins) {
        List<ConfidenceBin> known =
                bins.stream().filter(bin -> bin.confidence() != null).toList();
        Sketch curve = new Sketch(ACROSS, DOWN).row(350);
        for (double share : QUARTERS) {
            String name = Math.round(share * MANY) + "%";
            curve.stroke(0, share, 1, share, Sketch.HAIRLINE)
                    .words(LEFT_OF_AXIS, null, DOWN.at(share) + 4, name, "muted-ink end")
                    .words(share, null, 342, name, "muted-ink middle");
        }
        for (ConfidenceBin bin : bins) {
            String count = Figures.count(bin.right().whole());
            curve.words((bin.from() + 0.5) / TENTHS, null, 324, count, "muted-ink middle");
        }
        curve.layer().stroke(0, 0, 1, 1, "muted-ink stroke dash").layer();
        for (int at = 1; at < known.size(); at++) {
            ConfidenceBin from = known.get(at - 1);
            ConfidenceBin to = known.get(at);
            curve.stroke(
                    claimed(from), from.right().value(), claimed(to), to.right().value(), "accent stroke");
        }
        known.forEach(bin -> point(bin, curve));
        return new ReliabilityCurve(curve.narrow(), known.size() < FEW ? few(known) : null);
    }

    private static double claimed(ConfidenceBin bin) {
        return bin.confidence().doubleValue();
    }

    private static String few(List<ConfidenceBin> known) {
        return "It names a role only when it is rather sure, so only %d of the ten tenths %s any answers."
                .formatted(known.size(), known.size() == 1 ? "has" : "have");
    }

    private static void point(ConfidenceBin bin, Sketch curve) {
        String text = "claimed %s, came true %s of %d"
                .formatted(
                        ConfidenceBinRow.percent(bin.confidence()),
                        bin.right().percent(),
                        bin.right().whole());
        double radius = 4 + 6 * Math.min(1, bin.right().whole() / MANY);
        curve.dot(claimed(bin), bin.right().value(), radius, "accent", text);
    }
}
