package org.htmdirectory.reading.model;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;

/** Learns an estimate from answers, with liblinear's logistic regression. Always the same from the same answers. */
public final class EstimateLearner {

    private static final double COST = 1;
    private static final double TOLERANCE = 1e-6;

    /**
     * One answer.
     *
     * @param signals the numbers behind it
     * @param is whether that is so which is to be estimated
     */
    public record Seen(double[] signals, boolean is) {}

    private EstimateLearner() {}

    /** What these answers teach. */
    public static Estimate learn(List<Seen> seen) {
        int signals = seen.get(0).signals.length;
        Problem problem = new Problem();
        problem.l = seen.size();
        problem.n = signals + 1;
        problem.bias = 1;
        problem.x = new Feature[seen.size()][];
        problem.y = new double[seen.size()];
        for (int at = 0; at < seen.size(); at++) {
            Feature[] row = new Feature[signals + 1];
            for (int signal = 0; signal < signals; signal++) {
                row[signal] = new FeatureNode(signal + 1, seen.get(at).signals[signal]);
            }
            row[signals] = new FeatureNode(signals + 1, 1);
            problem.x[at] = row;
            problem.y[at] = seen.get(at).is ? 1 : 0;
        }
        Linear.disableDebugOutput();
        Linear.resetRandom();
        de.bwaldvogel.liblinear.Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
        float sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] learned = model.getFeatureWeights();
        float[] weights = new float[signals];
        for (int at = 0; at < signals; at++) {
            weights[at] = sign * (float) learned[at];
        }
        return new Estimate(weights, sign * (float) learned[signals]);
    }
}
