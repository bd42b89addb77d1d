package org.htmdirectory.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.platform.reference.PartialDate;

/**
 * What a release changed, of all that is held.
 *
 * @param dataset the dataset
 * @param release the release
 * @param subjects what it is told of, in the order of the codes
 * @param citations where the new figures and those before were published
 */
record ChangedRelease(Dataset dataset, Release release, List<ChangedSubject> subjects, List<Citation> citations) {

    static ChangedRelease of(Dataset dataset, Release release, List<FigureChange> changes) {
        return new ChangedRelease(
                dataset,
                release,
                changes.stream()
                        .collect(Collectors.groupingBy(
                                FigureChange::subject, LinkedHashMap::new, Collectors.toUnmodifiableList()))
                        .values()
                        .stream()
                        .map(ChangedSubject::of)
                        .toList(),
                Stream.<Function<FigureChange, Citation>>of(FigureChange::citation, FigureChange::before)
                        .flatMap(which -> changes.stream().map(which))
                        .distinct()
                        .toList());
    }

    /** Its heading. */
    public String title() {
        return "What changed in " + release.name();
    }

    /** What its page holds, in a sentence. */
    public String description() {
        return "%s against the release before, code by code and place by place, in words.".formatted(release.name());
    }

    /** The address of its page, for ever. */
    public String address() {
        return "/sources/changes/" + release.slug();
    }

    /** When it was published in words, or null where that is not known. */
    public String published() {
        return release.published() == null ? null : new PartialDate(release.published()).words();
    }

    /** The day on which we had last read what it rests on, in ISO form. */
    public String read() {
        return citations.stream()
                .map(Citation::read)
                .filter(Objects::nonNull)
                .max(String::compareTo)
                .orElseThrow(() -> new IllegalStateException("Nobody has read " + release.slug()));
    }

    /** The same day in words. */
    public String readInWords() {
        return new PartialDate(read()).words();
    }

    /** How many places it tells of. */
    public long places() {
        return subjects.stream().mapToLong(subject -> subject.places().size()).sum();
    }

    /** The name by which a feed knows it, wherever this copy of the site stands. */
    String urn() {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("htm-directory" + address()).getBytes(UTF_8));
    }
}
