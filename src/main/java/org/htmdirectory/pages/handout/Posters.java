package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private Floor strip() {
        Map<HospitalArea, Room> rooms = rooms();
        return new Floor(Stream.of(HospitalArea.WARD, HospitalArea.OPERATING_ROOM, HospitalArea.IMAGING)
                .map(rooms::get)
                .toList());
    }

    private List<Floor> floors() {
        Map<HospitalArea, Room> rooms = rooms();
        return List.of(
                new Floor(List.of(rooms.get(HospitalArea.WARD), rooms.get(HospitalArea.WORKSHOP_AND_HOME))),
                new Floor(List.of(
                        rooms.get(HospitalArea.OPERATING_ROOM), rooms.get(HospitalArea.LABORATORY), other("Elevator"))),
                new Floor(List.of(
                        rooms.get(HospitalArea.IMAGING), rooms.get(HospitalArea.SERVER_ROOM), other("Entrance"))));
    }

    private Map<HospitalArea, Room> rooms() {
        return hospital.rooms().stream()
                .collect(Collectors.toMap(
                        HospitalRoom::area, room -> new Room(room.area().label(), room.devices(), room.drawing())));
    }

    private Room other(String name) {
        return new Room(name, List.of(), drawings.named(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether it is short and made of words, so that it means something to whoever passes by. */
    private static boolean isPlain(String name) {
        return name.length() <= LETTERS && WORDS.matcher(name).matches();
    }
}
