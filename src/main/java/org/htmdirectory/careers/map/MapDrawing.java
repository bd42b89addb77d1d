package org.htmdirectory.careers.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.terms.Family;

/**
 * A part of the ladder as a drawing; lengths are in units of the drawing.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param boxes one a place
 * @param lines one a transition
 */
record MapDrawing(int width, int height, List<Box> boxes, List<Line> lines) {

    private static final int LARGE = 500;

    /**
     * A place: a link.
     *
     * @param place the place
     * @param label its short name, cut into lines
     * @param x the left side
     * @param y the upper side
     * @param width how wide
     * @param height how high
     */
    record Box(Place place, PlaceLabel label, int x, int y, int width, int height) {

        private static final int ONE_LINE = 21;
        private static final int FIRST_OF_TWO = 14;
        private static final int NEXT = 14;
        private static final int STRIPE = 4;

        /** Whether it is outside the field. */
        public boolean isStart() {
            return !(place instanceof Rung);
        }

        /** Its name in full, within which stands what it shows, for those who say aloud which link to follow. */
        public String name() {
            boolean shown =
                    place.name().toLowerCase(Locale.ROOT).contains(place.label().toLowerCase(Locale.ROOT));
            return shown ? place.name() : place.label() + ", " + place.name();
        }

        /** What the style sheet tells it apart by. */
        public String style() {
            return place instanceof Rung rung ? "family-" + rung.role().family().slug() : "start";
        }

        /** How round its corners are. */
        public int corner() {
            return isStart() ? height / 2 : 3;
        }

        /** Where its letters are centered: in what the stripe leaves free. */
        public int middle() {
            return x + width / 2 + (isStart() ? 0 : STRIPE / 2);
        }

        /** The baseline of its first line. */
        public int first() {
            return y + (label.lines().size() == 1 ? ONE_LINE : FIRST_OF_TWO);
        }

        /** The baseline of its second line. */
        public int second() {
            return first() + NEXT;
        }

        /** The stripe that tells its family. */
        public String stripe() {
            return "M" + (x + STRIPE / 2) + " " + y + "v" + height;
        }
    }

    /**
     * A transition.
     *
     * @param transition the transition
     * @param from the number of the box where it begins
     * @param to the number of the box where it ends
     * @param path how it runs, for the attribute {@code d}
     */
    record Line(Transition transition, int from, int to, String path) {

        private boolean isOf(Transition.Kind kind, boolean doubtful) {
            return transition.kind() == kind && doubtful == transition.doubt().isJudged();
        }
    }

    /**
     * Lines that look alike.
     *
     * @param kind their kind
     * @param doubtful whether they are our judgment
     * @param lines the lines
     */
    record Strand(Transition.Kind kind, boolean doubtful, List<Line> lines) {

        /** What the style sheet tells the kind by. */
        public String style() {
            return "way-" + kind.name().toLowerCase(Locale.ROOT);
        }

        /** The name of the head that its lines end in. */
        public String head() {
            return "head-" + kind.name().toLowerCase(Locale.ROOT) + (doubtful ? "-open" : "");
        }

        /** The reference to that head. */
        public String headReference() {
            return "url(#" + head() + ")";
        }
    }

    /** Whether it needs a sheet of paper of its own. */
    public boolean isLarge() {
        return height > LARGE;
    }

    /** The drawing's coordinate system, for its {@code viewBox}. */
    public String viewBox() {
        return "0 0 " + width + " " + height;
    }

    /** The lines by how they look, in the order of the legend. */
    public List<Strand> strands() {
        List<Strand> strands = new ArrayList<>();
        for (Transition.Kind kind : Transition.Kind.values()) {
            for (boolean doubtful : new boolean[] {false, true}) {
                List<Line> alike =
                        lines.stream().filter(line -> line.isOf(kind, doubtful)).toList();
                if (!alike.isEmpty()) {
                    strands.add(new Strand(kind, doubtful, alike));
                }
            }
        }
        return strands;
    }

    /** The kinds that it shows, for its legend. */
    public List<Strand> legend() {
        return Arrays.stream(Transition.Kind.values())
                .filter(kind ->
                        lines.stream().anyMatch(line -> line.transition().kind() == kind))
                .map(kind -> new Strand(kind, false, List.of()))
                .toList();
    }

    /** The families that it shows, for its legend. */
    public List<Family> families() {
        return boxes.stream()
                .flatMap(box ->
                        box.place() instanceof Rung rung ? Stream.of(rung.role().family()) : Stream.empty())
                .distinct()
                .sorted(Comparator.comparing(Family::name))
                .toList();
    }

    /** Whether any place is outside the field. */
    public boolean hasStarts() {
        return boxes.stream().anyMatch(Box::isStart);
    }

    /** Whether any line is in doubt. */
    public boolean isDoubtful() {
        return lines.stream().anyMatch(line -> line.transition().doubt().isJudged());
    }
}
