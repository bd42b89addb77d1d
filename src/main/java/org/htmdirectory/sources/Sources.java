package org.htmdirectory.sources;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.springframework.stereotype.Component;

/** Where the directory's facts come from: resolves citations and lists datasets with their releases. */
@Component
public class Sources {

    private final PerEdition<Map<String, Citation>> citations;
    private final PerEdition<Listed> listed;

    Sources(
            Editions editions,
            CitationRepository citationRepository,
            DatasetRepository datasetRepository,
            FactCounts factCounts) {
        this.citations = new PerEdition<>(editions, () -> load(citationRepository));
        this.listed = new PerEdition<>(editions, () -> list(datasetRepository, factCounts.count()));
    }

    private static Listed list(DatasetRepository repository, FactCounts.Facts facts) {
        return new Listed(
                repository.findAllWithReleases().stream()
                        .map(dataset -> dataset.toDataset(facts))
                        .toList(),
                facts.all());
    }

    private static Map<String, Citation> load(CitationRepository repository) {
        return repository.findAllWithRelease().stream()
                .map(CitationEntity::toCitation)
                .collect(Collectors.toUnmodifiableMap(Citation::slug, citation -> citation));
    }

    /** The citation of that slug; the database's keys make sure that there is one. */
    public Citation citation(String slug) {
        Citation citation = citations.get().get(slug);
        if (citation == null) {
            throw new IllegalArgumentException("No citation '" + slug + "'");
        }
        return citation;
    }

    /** Every dataset with its releases, by name. */
    public List<Dataset> datasets() {
        return listed.get().datasets();
    }

    /** How many facts rest on them; one that cites two of them is one. */
    public long facts() {
        return listed.get().facts();
    }

    private record Listed(List<Dataset> datasets, long facts) {}
}
