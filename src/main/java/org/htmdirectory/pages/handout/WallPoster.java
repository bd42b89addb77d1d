package org.htmdirectory.pages.handout;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** How wide a floor is, in the units of its drawing. */
    static final int UNITS = 1065;

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

        /** The numbers of the devices, each on its device. */
        public List<Tag> tags() {
            return IntStream.range(0, rooms.size())
                    .boxed()
                    .flatMap(index -> rooms.get(index).tags(left(index), Label.WIDTH / UNITS))
                    .toList();
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
     * @param first the number of its first device
     */
    record Room(String name, List<Device> kinds, RoomDrawing drawing, int first) {

        /** What its devices are called. */
        public List<String> devices() {
            return kinds.stream().map(Device::plural).toList();
        }

        /** The names of its devices with their numbers, each as near under its device as there is room for it. */
        public List<Label> labels() {
            return Captions.of(this);
        }

        /** Its devices from left to right, which is how they are numbered. */
        List<PlacedDevice> placed() {
            return drawing.parts().stream()
                    .map(RoomDrawing.Part::device)
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparingDouble(PlacedDevice::middle))
                    .toList();
        }

        /** What the device in that place from the left is called. */
        String called(int index) {
            String slug = placed().get(index).drawing().slug();
            return kinds.stream()
                    .filter(kind -> kind.slug().equals(slug))
                    .findFirst()
                    .orElseThrow()
                    .name();
        }

        private Stream<Tag> tags(int left, double points) {
            List<PlacedDevice> placed = placed();
            return IntStream.range(0, placed.size())
                    .mapToObj(index -> Tag.at(
                            first + index,
                            points * (left + placed.get(index).left()),
                            points * placed.get(index).top()));
        }
    }

    /**
     * The name of a device under it.
     *
     * @param number the number of the device
     * @param name what it is called
     * @param row in which row it stands, from 0
     * @param left where it begins, in percent of the room
     * @param width how wide it may be, in percent of the room
     */
    record Label(int number, String name, int row, double left, double width) {

        static final int HEIGHT = 21;

        /** How wide a floor is drawn, in points. */
        static final double WIDTH = 16.9 * 72;

        /** Where it stands. */
        public String place() {
            return "left: %.2f%%; width: %.2f%%; top: %dpt".formatted(left, width, row * HEIGHT);
        }
    }

    /**
     * The number of a device on its upper left corner.
     *
     * @param number the number
     * @param place where it stands
     */
    record Tag(int number, String place) {

        private static final int INWARD = 6;

        static Tag at(int number, double left, double top) {
            return new Tag(
                    number,
                    "left: %.1fpt; top: %.1fpt".formatted(Math.max(1, left - INWARD), Math.max(1, top - INWARD)));
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
