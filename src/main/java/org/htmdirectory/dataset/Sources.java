package org.htmdirectory.dataset;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.edition.Editions;
import org.htmdirectory.edition.PerEdition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the directory's facts come from: resolves citations and lists datasets with their releases. */
@Component
public class Sources {

    private final PerEdition<Map<String, Citation>> citations;
    private final PerEdition<List<Dataset>> datasets;

    Sources(
            Editions editions,
            CitationRepository citationRepository,
            DatasetRepository datasetRepository,
            FactCounts factCounts,
            TransactionTemplate transaction) {
        this.citations = new PerEdition<>(editions, () -> transaction.execute(status -> load(citationRepository)));
        this.datasets = new PerEdition<>(
                editions,
                () -> transaction.execute(status -> {
                    Map<String, Long> facts = factCounts.byRelease();
                    return datasetRepository.findAllWithReleases().stream()
                            .map(dataset -> dataset.toDataset(facts))
                            .toList();
                }));
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
        return datasets.get();
    }
}
