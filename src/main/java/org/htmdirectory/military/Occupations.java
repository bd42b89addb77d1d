package org.htmdirectory.military;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.htmdirectory.dataset.Sources;
import org.htmdirectory.edition.Editions;
import org.htmdirectory.edition.PerEdition;
import org.htmdirectory.ladder.Ladders;
import org.springframework.stereotype.Component;

/** The military occupations of the current edition. */
@Component
public class Occupations {

    private static final int ALIKE = 3;

    private final PerEdition<List<Occupation>> occupations;

    Occupations(Editions editions, OccupationRepository rows, Ladders ladders, Sources sources) {
        this.occupations = new PerEdition<>(
                editions,
                () -> rows.findAllByOrderByPosition().stream()
                        .map(row -> row.toOccupation(ladders.current(), sources))
                        .toList());
    }

    /** All of them, by branch; those that are other work last. */
    public List<Occupation> all() {
        return occupations.get();
    }

    /** The one of that code, however it is written. */
    public Optional<Occupation> find(String text) {
        return WrittenCode.of(text)
                .keys()
                .map(this::ofKey)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Occupation ofKey(String key) {
        return all().stream()
                .filter(occupation -> keys(occupation).anyMatch(key::equals))
                .findFirst()
                .orElse(null);
    }

    /** Those whose codes begin as the text does. */
    List<Occupation> like(String text) {
        String key = WrittenCode.of(text).key();
        return key.length() < ALIKE
                ? List.of()
                : all().stream()
                        .filter(occupation -> keys(occupation).anyMatch(one -> one.startsWith(key.substring(0, ALIKE))))
                        .toList();
    }

    private static Stream<String> keys(Occupation occupation) {
        return Stream.concat(Stream.of(occupation.code()), occupation.spellings().stream())
                .map(code -> WrittenCode.of(code).key());
    }
}
