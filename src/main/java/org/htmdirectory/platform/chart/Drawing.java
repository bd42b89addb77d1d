package org.htmdirectory.platform.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A drawing as wide as its place: the parameter of the fragments in {@code platform/chart/_drawing}.
 *
 * @param height its height in pixels
 * @param isNarrow whether it grows no wider than is good to read
 * @param groups its parts, what lies below first
 */
public record Drawing(int height, boolean isNarrow, List<Group> groups) {

    /** Whether any part of it leads somewhere. */
    public boolean isLinked() {
        return groups.stream().anyMatch(group -> group.address() != null);
    }

    /** The colors of the tips that its lines end in. */
    public List<String> tips() {
        return all(Mark.Stroke.class)
                .map(Mark.Stroke::tip)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** All parts of one kind, in their order. */
    public <M extends Mark> Stream<M> all(Class<M> kind) {
        return groups.stream()
                .flatMap(group -> group.marks().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
