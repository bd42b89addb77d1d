package org.htmdirectory.reading.employers;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An employer of the list.
 *
 * @param slug its permanent key
 * @param name the name it is mostly known by
 * @param also other names, as postings write them: short forms, former names, divisions, firms it took over
 * @param kind what sort of employer it is
 * @param equipment what it mostly makes or serves; empty where that is not said
 * @param note what a reader must know beside, or null
 */
public record Employer(
        String slug, String name, List<String> also, EmployerKind kind, Set<Equipment> equipment, String note) {

    public Employer {
        also = List.copyOf(also);
        equipment = Set.copyOf(equipment);
    }

    /** Every name it goes by. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), also.stream());
    }
}
