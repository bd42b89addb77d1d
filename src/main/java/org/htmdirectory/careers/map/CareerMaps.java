package org.htmdirectory.careers.map;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.site.WarmUp;
import org.springframework.stereotype.Component;

/**
 * Draws each part of the ladder once in an edition, when it is first asked for. There are no more parts than families
 * times starts, and rungs.
 */
@Component
class CareerMaps implements WarmUp {

    private final Ladders ladders;
    private final PerEdition<Map<String, CareersPage>> maps;
    private final PerEdition<Map<String, RungPage>> rungs;

    CareerMaps(Editions editions, Ladders ladders) {
        this.ladders = ladders;
        this.maps = new PerEdition<>(editions, ConcurrentHashMap::new);
        this.rungs = new PerEdition<>(editions, ConcurrentHashMap::new);
    }

    /** The first drawing loads all that lays it out; the whole map is what most visitors ask for first. */
    @Override
    public void warmUp() {
        map(new MapFilter(null, null));
    }

    CareersPage map(MapFilter filter) {
        return maps.get().computeIfAbsent(filter.key(), key -> CareersPage.of(filter, ladder()));
    }

    RungPage around(Rung rung) {
        return rungs.get().computeIfAbsent(rung.slug(), slug -> RungPage.of(rung, ladder()));
    }

    private Ladder ladder() {
        return ladders.current();
    }
}
