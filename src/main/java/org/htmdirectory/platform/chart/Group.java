package org.htmdirectory.platform.chart;

import java.util.List;

/**
 * Parts of a drawing that belong together; whatever their order, words lie above points, points above lines, lines above
 * bars and bars above curves.
 *
 * @param address where they lead, or null
 * @param marks the parts
 */
public record Group(String address, List<Mark> marks) {

    /** Its curves. */
    public List<Mark.Curve> curves() {
        return only(Mark.Curve.class);
    }

    /** Its bars. */
    public List<Bar> bars() {
        return only(Bar.class);
    }

    /** Its straight lines. */
    public List<Mark.Stroke> strokes() {
        return only(Mark.Stroke.class);
    }

    /** Its points. */
    public List<Mark.Dot> dots() {
        return only(Mark.Dot.class);
    }

    /** Its small shapes. */
    public List<Mark.Sign> signs() {
        return only(Mark.Sign.class);
    }

    /** Its words. */
    public List<Mark.Words> words() {
        return only(Mark.Words.class);
    }

    private <M extends Mark> List<M> only(Class<M> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
