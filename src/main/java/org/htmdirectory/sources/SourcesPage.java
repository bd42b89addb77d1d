package org.htmdirectory.sources;

import java.time.LocalDate;
import java.util.List;
import org.htmdirectory.platform.chart.Absence;
import org.htmdirectory.platform.edition.Edition;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.platform.site.Figures;

/**
 * The page of everything the directory rests on.
 *
 * @param edition the edition it describes
 * @param groups the datasets, by what kind of thing they are
 * @param publishers whose pages are cited, by name
 * @param allFacts how many facts rest on them
 * @param today the day on which it is asked for
 */
record SourcesPage(Edition edition, List<Group> groups, List<Publisher> publishers, long allFacts, LocalDate today) {

    /** Datasets of one kind, under one heading. */
    record Group(String kind, String heading, List<Dataset> datasets) {}

    private record Kind(String code, String heading) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("statistics", "Statistics"),
            new Kind("classification", "Official classifications"),
            new Kind("terminology", "Lists of job titles and terms"),
            new Kind("web-pages", "Web pages"),
            new Kind("editorial", "Our own work"));

    static SourcesPage of(
            Edition edition, List<Dataset> datasets, List<Publisher> publishers, long facts, LocalDate today) {
        return new SourcesPage(
                edition,
                KINDS.stream()
                        .map(kind -> new Group(
                                kind.code(),
                                kind.heading(),
                                datasets.stream()
                                        .filter(dataset -> dataset.kind().equals(kind.code()))
                                        .toList()))
                        .filter(group -> !group.datasets().isEmpty())
                        .toList(),
                publishers,
                facts,
                today);
    }

    /** Its heading. */
    public String title() {
        return "Sources";
    }

    /** What it holds, in a sentence. */
    public String description() {
        return "Every outside source of this directory, with its releases, license and credit, every page cited, and how sure we are.";
    }

    /** The words for how sure a fact is. */
    public List<Doubt> doubts() {
        return List.of(Doubt.values());
    }

    /** The marks of figures that are not there. */
    public List<Absence> absences() {
        return List.of(Absence.values());
    }

    /** How many datasets there are. */
    public int datasets() {
        return groups.stream().mapToInt(group -> group.datasets().size()).sum();
    }

    /** How many pages are cited, with digits grouped. */
    public String pages() {
        return Figures.count(publishers.stream()
                .mapToLong(publisher -> publisher.pages().size())
                .sum());
    }

    /** How many facts rest on them, with digits grouped. */
    public String facts() {
        return Figures.count(allFacts);
    }

    /** A count with digits grouped. */
    public String count(long number) {
        return Figures.count(number);
    }

    /** A release's date in words, or null where it is not known. */
    public String date(Release release) {
        return release.published() == null ? null : new PartialDate(release.published()).words();
    }
}
