package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.careers.devices.PlacedDevice;
import org.htmdirectory.pages.handout.WallPoster.Label;
import org.htmdirectory.pages.handout.WallPoster.Room;
import org.htmdirectory.platform.paper.Letters;

/**
 * Sets the names of the devices of a room under their drawing: in the order of the devices, in as few rows as their letters need,
 * each as near to the middle of its device as those beside it leave room for.
 */
final class Captions {

    /** The size of their letters. */
    static final int SIZE = 15;

    private static final int MOST_ROWS = 4;
    private static final double GAP = 6;

    /** What a line takes beside its letters before it is broken, in points. */
    private static final double SLACK = 4;

    private final Room room;
    private final List<PlacedDevice> devices;
    private final int rows;
    private final double[] left;
    private final double[] width;

    private Captions(Room room, int rows) {
        this.room = room;
        this.devices = room.placed();
        this.rows = rows;
        this.left = new double[devices.size()];
        this.width = new double[devices.size()];
        double unit = Label.WIDTH / WallPoster.UNITS;
        for (int at = 0; at < left.length; at++) {
            width[at] = (Letters.width(number(at) + "  " + room.called(at), SIZE) + SLACK) / unit;
            left[at] = devices.get(at).middle() - width[at] / 2;
        }
    }

    static List<Label> of(Room room) {
        return IntStream.rangeClosed(1, MOST_ROWS)
                .mapToObj(rows -> new Captions(room, rows))
                .filter(Captions::isFitting)
                .findFirst()
                .orElseThrow()
                .labels();
    }

    /** Moves what would touch aside, to the right and then back to the left; whether all then have room. */
    private boolean isFitting() {
        for (int at = 0; at < left.length; at++) {
            double from = at < rows ? GAP / 2 : left[at - rows] + width[at - rows] + GAP;
            left[at] = Math.max(left[at], from);
        }
        boolean fitting = true;
        for (int at = left.length - 1; at >= 0; at--) {
            double to = at + rows < left.length
                    ? left[at + rows] - GAP
                    : room.drawing().width() - GAP / 2;
            left[at] = Math.min(left[at], to - width[at]);
            fitting &= left[at] >= 0;
        }
        return fitting;
    }

    private List<Label> labels() {
        double whole = room.drawing().width();
        return IntStream.range(0, left.length)
                .mapToObj(at -> new Label(
                        number(at), room.called(at), at % rows, 100 * left[at] / whole, 100 * width[at] / whole))
                .toList();
    }

    private int number(int at) {
        return room.first() + at;
    }
}
