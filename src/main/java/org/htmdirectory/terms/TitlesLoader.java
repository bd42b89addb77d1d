package org.htmdirectory.terms;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;

/** Reads titles, with what they stand for, from the database. */
@Component
class TitlesLoader {

    private final TitleRepository titles;
    private final EquivalenceRepository equivalences;
    private final LookalikeRepository lookalikes;
    private final Sources sources;

    TitlesLoader(
            TitleRepository titles,
            EquivalenceRepository equivalences,
            LookalikeRepository lookalikes,
            Sources sources) {
        this.titles = titles;
        this.equivalences = equivalences;
        this.lookalikes = lookalikes;
        this.sources = sources;
    }

    /** All titles, by wording. */
    List<Title> titles(Map<String, Role> roles) {
        Map<String, List<Reading>> readings = readings(roles);
        Map<String, List<Lookalike>> others = lookalikes(roles);
        return titles.findAllByOrderByTitle().stream()
                .map(title -> title.toTitle(
                        readings.getOrDefault(title.slug(), List.of()),
                        others.getOrDefault(title.slug(), List.of()),
                        sources))
                .toList();
    }

    private Map<String, List<Reading>> readings(Map<String, Role> roles) {
        return equivalences.findAllByOrderByTitleAscPositionAsc().stream()
                .collect(Collectors.groupingBy(
                        EquivalenceEntity::title,
                        Collectors.mapping(
                                row -> row.toReading(roles.get(row.role()).ref()), Collectors.toUnmodifiableList())));
    }

    private Map<String, List<Lookalike>> lookalikes(Map<String, Role> roles) {
        return lookalikes.findAllByOrderById().stream()
                .collect(Collectors.groupingBy(
                        LookalikeEntity::title,
                        Collectors.mapping(
                                row -> row.toLookalike(
                                        roles.get(row.resembles()).ref(), sources),
                                Collectors.toUnmodifiableList())));
    }
}
