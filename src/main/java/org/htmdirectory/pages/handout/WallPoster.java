package org.htmdirectory.pages.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.careers.devices.Device;
import org.htmdirectory.careers.devices.PlacedDevice;
import org.htmdirectory.careers.devices.RoomDrawing;

/**
 * The poster for a wall: the hospital with its devices and technicians, and three facts.
 *
 * @param job the job to begin with
 * @param roof the roof of the hospital
 * @param floors the floors under it
 * @param facts the facts
 * @param imprint the foot
 */
record WallPoster(String job, RoomDrawing roof, List<Floor> floors, List<WallFact> facts, Imprint imprint) {

    /**
     * A floor of the hospital.
     *
     * @param rooms its rooms, from left to right
     */
    record Floor(List<Room> rooms) {

        /** Its coordinate system. */
        public String viewBox() {
            return "0 0 " + width() + " " + rooms.get(0).drawing().height();
        }

        /** Where a room stands. */
        public String place(int index) {
            return "translate(%d 0)".formatted(left(index));
        }

        /** The walls between the rooms, as SVG path data. */
        public String walls() {
            return IntStream.range(1, rooms.size())
                    .mapToObj(index -> "M%d 0V%d"
                            .formatted(left(index), rooms.get(0).drawing().height()))
                    .collect(Collectors.joining());
        }

        /** How much of the floor a room takes, as a width. */
        public String share(Room room) {
            return "width: %.2f%%".formatted(100.0 * room.drawing().width() / width());
        }

        /** How much height the names under the devices take. */
        public String depth() {
            return "height: %dpt"
                    .formatted(Label.HEIGHT
                            * rooms.stream()
                                    .flatMap(room -> room.labels().stream())
                                    .mapToInt(label -> label.row() + 1)
                                    .max()
                                    .orElse(0));
        }

        /** What is drawn, in words. */
        public String text() {
            return "Drawing of a floor of a hospital where technicians are at work. "
                    + rooms.stream()
                            .filter(room -> !room.devices().isEmpty())
                            .map(room -> room.name() + ": " + String.join(", ", room.devices()) + ".")
                            .collect(Collectors.joining(" "));
        }

        private int width() {
            return left(rooms.size());
        }

        private int left(int index) {
            return rooms.subList(0, index).stream()
                    .mapToInt(room -> room.drawing().width())
                    .sum();
        }
    }

    /**
     * A room.
     *
     * @param name what it is called
     * @param kinds the kinds of device that stand in it
     * @param drawing how it is drawn
     */
    record Room(String name, List<Device> kinds, RoomDrawing drawing) {

        /** What its devices are called. */
        public List<String> devices() {
            return kinds.stream().map(Device::plural).toList();
        }

        /** The names of its devices, each under its device: in the first row where it touches no other. */
        public List<Label> labels() {
            List<Double> ends = new ArrayList<>();
            return drawing.parts().stream()
                    .map(RoomDrawing.Part::device)
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparingDouble(PlacedDevice::middle))
                    .map(device -> label(device, ends))
                    .toList();
        }

        private Label label(PlacedDevice device, List<Double> ends) {
            String called = kinds.stream()
                    .filter(kind -> kind.slug().equals(device.drawing().slug()))
                    .findFirst()
                    .orElseThrow()
                    .name();
            double width = called.length() * Label.LETTER;
            double rightmost = drawing.width() - width - Label.GAP;
            double left = Math.max(Label.GAP, Math.min(device.middle() - width / 2, rightmost));
            int row = 0;
            while (row < ends.size() && ends.get(row) > left) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(0.0);
            }
            ends.set(row, left + width + Label.GAP);
            return new Label(called, row, 100 * left / drawing.width(), 100 * width / drawing.width());
        }
    }

    /**
     * The name of a device under it.
     *
     * @param name what it is called
     * @param row in which row it stands, from 0
     * @param left where it begins, in percent of the room
     * @param width how wide it may be, in percent of the room
     */
    record Label(String name, int row, double left, double width) {

        static final int HEIGHT = 19;
        static final double LETTER = 6.5;
        static final int GAP = 4;

        /** Where it stands. */
        public String place() {
            return "left: %.2f%%; width: %.2f%%; top: %dpt".formatted(left, width, row * HEIGHT);
        }
    }

    /** The document's title. */
    public String title() {
        return "Somebody keeps the hospital’s machines alive";
    }

    /** What the document is, for its description. */
    public String description() {
        return "A wall poster, 18 by 24 inches: a hospital with the devices that people in healthcare technology management"
                + " look after, and three facts about their work.";
    }
}
