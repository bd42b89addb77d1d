package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.regex.Pattern;
import org.htmdirectory.careers.devices.DeviceDrawings;
import org.htmdirectory.careers.devices.Hospital;
import org.htmdirectory.labor.projection.Headline;
import org.htmdirectory.labor.projection.Labor;
import org.htmdirectory.labor.projection.OfficialFigures;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.pages.handout.RoleHandout.DrawnDevice;
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
    private static final int MOST_IN_A_ROOM = 4;

    private final Terminology terminology;
    private final OtherNames names;
    private final OfficialFigures figures;
    private final Hospital hospital;
    private final DeviceDrawings drawings;
    private final Labor labor;
    private final Imprints imprints;

    Posters(
            Terminology terminology,
            OtherNames names,
            OfficialFigures figures,
            Hospital hospital,
            DeviceDrawings drawings,
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
                imprints.of(PageHandoutSource.FIRST, official.citations()));
    }

    /** The poster for a wall, of the current edition. */
    WallPoster wall() {
        Headline figures = labor.headline();
        return new WallPoster(
                hospital.rooms().stream()
                        .map(room ->
                                new WallPoster.Room(
                                        room.area().label(),
                                        room.devices().stream()
                                                .flatMap(device -> drawings
                                                        .of(device)
                                                        .map(drawing -> new DrawnDevice(device.plural(), drawing))
                                                        .stream())
                                                .limit(MOST_IN_A_ROOM)
                                                .toList()))
                        .toList(),
                WallFact.of(figures),
                imprints.of(PageHandoutSource.FIRST, List.of()));
    }

    /** Whether it is short and made of words, so that it means something to whoever passes by. */
    private static boolean isPlain(String name) {
        return name.length() <= LETTERS && WORDS.matcher(name).matches();
    }
}
