package org.htmdirectory.careers.pathway;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Years;
import org.htmdirectory.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Asks for ways on the ladder as seeded into a real database, by the names of their ends. */
@DatabaseTest
abstract class LadderTest {

    static final String PUPIL = "high-school-student";
    static final String GRADUATE = "high-school-graduate";

    @Autowired
    Pathways pathways;

    Place place(String slug) {
        return ladder().find(slug).orElseThrow();
    }

    WayChoice first(String to) {
        return ways(PUPIL, to).findFirst().orElseThrow();
    }

    Stream<WayChoice> ways(String from, String to) {
        return pathways.ways(standing(ladder().find(from).orElseThrow()), rung(to)).stream();
    }

    Place standing(Place place) {
        return PathForm.standing(place, ladder());
    }

    static Years years(WayChoice choice) {
        return choice.way().years();
    }

    static List<String> labels(WayChoice choice) {
        return choice.way().places().stream().map(Place::label).toList();
    }

    Ladder ladder() {
        return pathways.ladder();
    }

    Rung rung(String slug) {
        return ladder().rung(slug).orElseThrow();
    }
}
