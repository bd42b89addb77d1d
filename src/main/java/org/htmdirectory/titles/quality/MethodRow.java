package org.htmdirectory.titles.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.htmdirectory.platform.chart.Figure;

/**
 * A method with what came of it, as the page shows it.
 *
 * @param result what came of it
 */
record MethodRow(Result result) {

    /** What the page calls the method. */
    public String name() {
        if (result.method() != Method.CLASSIFIER) {
            return result.method().label();
        }
        String told = result.employer() ? "" : ", employer not told";
        return Method.CLASSIFIER.label()
                + told
                + (isCrossValidated() ? ", not taught these employers" : ", as it runs here");
    }

    /** Whether a copy answered that had learned from no title of the same employer. */
    public boolean isCrossValidated() {
        return result.validation() == Validation.CROSS_VALIDATED;
    }

    /** Whether the method gives a confidence, so that it can be compared with what came true. */
    public boolean isCalibrated() {
        return result.score().calibrationError() != null;
    }

    /** The calibration error in points of a hundred, e.g. <i>4.2</i>. */
    public String points() {
        return points(result.score().calibrationError());
    }

    /** The same with its unit; missing where the method gives no confidence. */
    public Figure offBy() {
        return Figure.of(result.score().calibrationError(), error -> points(error) + " points");
    }

    static String points(BigDecimal error) {
        return error.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
