package org.htmdirectory.pages.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.htmdirectory.careers.devices.Hospital;
import org.htmdirectory.careers.devices.HospitalArea;
import org.htmdirectory.careers.devices.HospitalRoom;
import org.htmdirectory.careers.devices.RoomDrawings;
import org.htmdirectory.labor.projection.Labor;
import org.htmdirectory.labor.projection.OfficialFigures;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.pages.handout.WallPoster.Floor;
import org.htmdirectory.pages.handout.WallPoster.Room;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Chooses what the poster shows. */
@Component
class Posters {

    private static final String BEST_KNOWN_ROLE = "biomedical-equipment-technician";
    private static final int MOST_NAMES = 40;
    private static final int ROWS = 8;
    private static final Pattern WORDS = Pattern.compile("[A-Z][a-z]+( [A-Z]?[a-z]+)+");
    private static final int LETTERS = 34;
    private static final String ROOF = "roof";

    /** What stands side by side, from the upper floor down: rooms, and what joins them. */
    private static final List<List<Object>> FLOORS = List.of(
            List.of(HospitalArea.WARD, HospitalArea.WORKSHOP_AND_HOME),
            List.of(HospitalArea.OPERATING_ROOM, HospitalArea.LABORATORY, "Elevator"),
            List.of(HospitalArea.IMAGING, HospitalArea.SERVER_ROOM, "Entrance"));

    private final Terminology terminology;
    private final OtherNames names;
    private final OfficialFigures figures;
    private final Hospital hospital;
    private final RoomDrawings drawings;
    private final Labor labor;
    private final Imprints imprints;

    Posters(
            Terminology terminology,
            OtherNames names,
            OfficialFigures figures,
            Hospital hospital,
            RoomDrawings drawings,
            Labor labor,
            Imprints imprints) {
        this.terminology = terminology;
        this.names = names;
        this.figures = figures;
        this.hospital = hospital;
        this.drawings = drawings;
        this.labor = labor;
        this.imprints = imprints;
    }

    /** The poster of the current edition. */
    Poster poster() {
        Role role = terminology.role(BEST_KNOWN_ROLE).orElseThrow();
        Statistics official = figures.of(role.ref()).orElseThrow();
        List<String> shown = names.of(role, MOST_NAMES).shown().stream()
                .filter(name -> isPlain(name) || name.equals(role.shortName()))
                .limit(ROWS)
                .toList();
        return new Poster(
                terminology.namesInUse(),
                role.name(),
                shown,
                official,
                strip(),
                imprints.of(PageHandoutSource.FIRST, official.citations()));
    }

    /** The poster for a wall, of the current edition. */
    WallPoster wall() {
        Role role = terminology.role(BEST_KNOWN_ROLE).orElseThrow();
        return new WallPoster(
                role.name().toLowerCase(Locale.ROOT),
                drawings.named(ROOF),
                floors(),
                WallFact.of(labor.headline()),
                imprints.of(PageHandoutSource.FIRST, List.of()));
    }

    /** The upper floor alone, which can be made out from a seat. */
    private Floor strip() {
        return floors().get(0);
    }

    private List<Floor> floors() {
        Map<HospitalArea, HospitalRoom> rooms =
                hospital.rooms().stream().collect(Collectors.toMap(HospitalRoom::area, Function.identity()));
        List<Floor> floors = new ArrayList<>();
        int first = 1;
        for (List<Object> floor : FLOORS) {
            List<Room> made = new ArrayList<>();
            for (Object part : floor) {
                Room room = part instanceof HospitalArea area ? room(rooms.get(area), first) : other(part.toString());
                made.add(room);
                first += room.kinds().size();
            }
            floors.add(new Floor(List.copyOf(made)));
        }
        return List.copyOf(floors);
    }

    private static Room room(HospitalRoom room, int first) {
        return new Room(room.area().label(), room.devices(), room.drawing(), first);
    }

    private Room other(String name) {
        return new Room(name, List.of(), drawings.named(name.toLowerCase(Locale.ROOT)), 1);
    }

    /** Whether it is short and made of words, so that it means something to whoever passes by. */
    private static boolean isPlain(String name) {
        return name.length() <= LETTERS && WORDS.matcher(name).matches();
    }
}
