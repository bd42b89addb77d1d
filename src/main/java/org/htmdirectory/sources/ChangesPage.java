package org.htmdirectory.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.platform.site.Figures;

/**
 * The page of what each release changed.
 *
 * @param datasets the releases of each dataset, newest first
 */
record ChangesPage(List<Series> datasets) {

    /** The releases of one dataset, the newest shown in full, the others by name. */
    record Series(Dataset dataset, ChangedRelease newest, List<ChangedRelease> older) {

        private static Series of(List<ChangedRelease> releases) {
            return new Series(releases.get(0).dataset(), releases.get(0), releases.subList(1, releases.size()));
        }
    }

    static ChangesPage of(List<ChangedRelease> releases) {
        return new ChangesPage(releases.stream()
                .collect(Collectors.groupingBy(
                        ChangedRelease::dataset, LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .values()
                .stream()
                .map(Series::of)
                .toList());
    }

    /** Its heading. */
    public String title() {
        return "What each release changed";
    }

    /** What it holds, in a sentence. */
    public String description() {
        return "Each time the government publishes new job figures: what is different from the time before, in plain words.";
    }

    /** A count with digits grouped. */
    public String count(long number) {
        return Figures.count(number);
    }
}
