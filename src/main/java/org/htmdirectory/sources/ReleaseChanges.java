package org.htmdirectory.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.platform.edition.Derived;
import org.htmdirectory.platform.edition.Editions;
import org.springframework.stereotype.Component;

/**
 * What each release changed, worked out from all releases held. Since no release is ever dropped, neither is what it
 * changed; a figure that is corrected corrects what is told of it.
 */
@Component
class ReleaseChanges {

    private static final Comparator<ChangedRelease> NEWEST_FIRST = Comparator.comparing(
                    (ChangedRelease changed) -> changed.release().slug())
            .reversed();

    private final Sources sources;
    private final List<FigureChanges> figures;
    private final Derived<List<ChangedRelease>> all;

    ReleaseChanges(Editions editions, Sources sources, List<FigureChanges> figures) {
        this.sources = sources;
        this.figures = figures;
        this.all = new Derived<>(editions, this::compare);
    }

    private record Key(String dataset, String release) {}

    private List<ChangedRelease> compare() {
        Map<Key, List<FigureChange>> changes = figures.stream()
                .flatMap(figure -> figure.all().stream())
                .collect(Collectors.groupingBy(change ->
                        new Key(change.citation().dataset(), change.citation().release())));
        return sources.datasets().stream()
                .flatMap(dataset -> of(dataset, changes).sorted(NEWEST_FIRST))
                .toList();
    }

    private static Stream<ChangedRelease> of(Dataset dataset, Map<Key, List<FigureChange>> changes) {
        return dataset.releases().stream()
                .map(release -> ChangedRelease.of(
                        dataset, release, changes.getOrDefault(new Key(dataset.slug(), release.name()), List.of())))
                .filter(changed -> !changed.subjects().isEmpty());
    }

    /** All of them by dataset, the newest of each first. */
    List<ChangedRelease> all() {
        return all.get();
    }

    /** What the release of that slug changed; empty where nothing is held that could be compared. */
    Optional<ChangedRelease> of(String slug) {
        return all().stream()
                .filter(changed -> changed.release().slug().equals(slug))
                .findFirst();
    }
}
