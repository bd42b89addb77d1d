package org.htmdirectory.pages.share;

import java.util.Map;
import org.htmdirectory.careers.devices.RoomDrawing;
import org.htmdirectory.careers.devices.RoomDrawings;

/**
 * A technician at work, as a part of the drawing of a room.
 *
 * @param room the drawing
 * @param box what of it is shown, in its own units
 */
record Scene(RoomDrawing room, String box) {

    private static final Place HOSPITAL = new Place("ward", "0 0 790 190");
    private static final Place BENCH = new Place("workshop-and-home", "84 2 110 180");
    private static final Map<String, Place> PLACES = Map.of(
            "Certifications", new Place("laboratory", "-2 70 152 112"),
            "Devices", new Place("operating-room", "236 0 250 184"),
            "Official codes", new Place("server-room", "2 20 124 164"),
            "Organizations", new Place("elevator", "104 20 118 164"),
            "Schools and apprenticeships", new Place("entrance", "12 12 178 172"));

    private record Place(String room, String box) {

        Scene in(RoomDrawings rooms) {
            return new Scene(rooms.named(room), box);
        }
    }

    /** A part of the hospital, wide and low. */
    static Scene ofSite(RoomDrawings rooms) {
        return HOSPITAL.in(rooms);
    }

    /** What goes with pages under a heading of the search. */
    static Scene of(String heading, RoomDrawings rooms) {
        return PLACES.getOrDefault(heading, BENCH).in(rooms);
    }
}
