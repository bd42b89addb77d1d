package org.htmdirectory.careers.devices;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Citations;

/** A row that says something of a kind of device. */
interface DeviceRow {

    /** The device’s slug. */
    String device();

    /** Who says so, by the slugs of one citation and of a second where there is one. */
    static List<Citation> cited(Citations citations, String first, String second) {
        return Stream.of(first, second)
                .filter(Objects::nonNull)
                .map(citations::citation)
                .toList();
    }
}
