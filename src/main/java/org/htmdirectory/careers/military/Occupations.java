package org.htmdirectory.careers.military;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;

/** The military occupations of the current edition. */
@Component
public class Occupations {

    private static final int ALIKE = 3;

    private final PerEdition<List<Occupation>> occupations;
    private final PerEdition<Map<String, Occupation>> byKey;

    Occupations(Editions editions, RowSource rows, Ladders ladders, Sources sources) {
        this.occupations = new PerEdition<>(
                editions,
                () -> rows.rows(new MilitaryTables().militaryOccupationTable(), OccupationEntity.class).stream()
                        .sorted(Comparator.comparing(OccupationEntity::position))
                        .map(row -> row.toOccupation(ladders.current(), sources))
                        .toList());
        this.byKey = new PerEdition<>(editions, () -> byKey(all()));
    }

    /** All of them, by branch; those that are other work last. */
    public List<Occupation> all() {
        return occupations.get();
    }

    /** The one of that code, however it is written. */
    public Optional<Occupation> find(String text) {
        Map<String, Occupation> known = byKey.get();
        return WrittenCode.of(text)
                .keys()
                .map(known::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Those whose codes begin as the text does. */
    List<Occupation> like(String text) {
        String key = WrittenCode.of(text).key();
        return key.length() < ALIKE
                ? List.of()
                : byKey.get().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(key.substring(0, ALIKE)))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList();
    }

    private static Map<String, Occupation> byKey(List<Occupation> occupations) {
        Map<String, Occupation> byKey = new LinkedHashMap<>();
        occupations.forEach(one -> keys(one).forEach(key -> byKey.putIfAbsent(key, one)));
        return byKey;
    }

    private static Stream<String> keys(Occupation occupation) {
        return Stream.concat(Stream.of(occupation.code()), occupation.spellings().stream())
                .map(code -> WrittenCode.of(code).key());
    }
}
