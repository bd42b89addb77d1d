package org.htmdirectory.careers.ladder;

import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.springframework.stereotype.Component;

/** Keeps the ladder of the current edition. */
@Component
public class Ladders {

    private final PerEdition<Ladder> ladders;

    Ladders(Editions editions, LadderLoader loader) {
        this.ladders = new PerEdition<>(editions, loader::load);
    }

    /** The ladder of the current edition; one object for as long as the edition lasts. */
    public Ladder current() {
        return ladders.get();
    }
}
