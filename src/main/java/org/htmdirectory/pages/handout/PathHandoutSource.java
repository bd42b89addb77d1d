package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.platform.paper.HandoutSource;
import org.springframework.stereotype.Component;

/** The pages of the ways from every place to every rung, each of which a handout leads to. */
@Component
class PathHandoutSource implements HandoutSource {

    private final Ladders ladders;

    PathHandoutSource(Ladders ladders) {
        this.ladders = ladders;
    }

    static String address(Place from, Rung to) {
        return "/careers/path?from=" + from.slug() + "&to=" + to.slug();
    }

    @Override
    public List<String> addresses() {
        Ladder ladder = ladders.current();
        return Stream.concat(ladder.starts().stream(), ladder.rungs().stream())
                .flatMap(from -> ladder.rungs().stream()
                        .filter(to -> !to.slug().equals(from.slug()))
                        .map(to -> address(from, to)))
                .toList();
    }
}
