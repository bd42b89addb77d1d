package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.careers.devices.RoomDrawing;

/**
 * The poster for a wall: the hospital with its devices and technicians, and three facts.
 *
 * @param roof the roof of the hospital
 * @param floors the floors under it
 * @param facts the facts
 * @param imprint the foot
 */
record WallPoster(RoomDrawing roof, List<Floor> floors, List<WallFact> facts, Imprint imprint) {

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
     * @param devices what its devices are called
     * @param drawing how it is drawn
     */
    record Room(String name, List<String> devices, RoomDrawing drawing) {}

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
