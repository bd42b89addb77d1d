package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.pages.handout.RoleHandout.DrawnDevice;

/**
 * The poster for a wall: the hospital with its devices, and three facts.
 *
 * @param rooms the rooms of the hospital
 * @param facts the facts
 * @param imprint the foot
 */
record WallPoster(List<Room> rooms, List<WallFact> facts, Imprint imprint) {

    /**
     * A room with what stands in it.
     *
     * @param name what it is called
     * @param devices some of its devices
     */
    record Room(String name, List<DrawnDevice> devices) {

        /** How large its devices are drawn. */
        public String size() {
            return switch (devices.size()) {
                case 1, 2 -> "wide";
                case 3 -> "middle";
                default -> "narrow";
            };
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

    /** The rooms two by two, as the floors of the house. */
    public List<List<Room>> floors() {
        return IntStream.range(0, rooms.size() / 2)
                .mapToObj(floor -> rooms.subList(floor * 2, floor * 2 + 2))
                .toList();
    }
}
