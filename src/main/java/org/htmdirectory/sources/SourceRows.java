package org.htmdirectory.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.RowSource;

/** The rows of this package's tables, wherever they were read; what points to a row holds its key. */
record SourceRows(
        List<DatasetEntity> datasets,
        List<ReleaseEntity> releases,
        List<CitationEntity> citations,
        List<ReleaseCycleEntity> cycles) {

    static SourceRows read(RowSource from) {
        DatasetTables tables = new DatasetTables();
        return new SourceRows(
                from.rows(tables.datasetTable(), DatasetEntity.class),
                from.rows(tables.releaseTable(), ReleaseEntity.class),
                from.rows(tables.citationTable(), CitationEntity.class),
                from.rows(tables.releaseCycleTable(), ReleaseCycleEntity.class));
    }

    Citations toCitations() {
        Map<String, ReleaseEntity> release = byKey(releases, ReleaseEntity::slug);
        Map<String, DatasetEntity> dataset = byKey(datasets, DatasetEntity::slug);
        Map<String, String> of =
                releases.stream().collect(Collectors.toMap(ReleaseEntity::slug, ReleaseEntity::dataset));
        return new Citations(
                citations.stream()
                        .map(row -> row.toCitation(release.get(row.release()), dataset.get(of.get(row.release()))))
                        .collect(Collectors.toMap(Citation::slug, Function.identity())),
                datasets.stream().collect(Collectors.toMap(DatasetEntity::slug, DatasetEntity::publisher)));
    }

    List<Dataset> toDatasets(FactCounts.Facts facts) {
        Citations cited = toCitations();
        Map<String, ReleaseCycle> cycle =
                cycles.stream().collect(Collectors.toMap(ReleaseCycleEntity::dataset, row -> row.toCycle(cited)));
        Map<String, List<ReleaseEntity>> ofDataset =
                releases.stream().collect(Collectors.groupingBy(ReleaseEntity::dataset));
        return datasets.stream()
                .map(row -> row.toDataset(ofDataset.getOrDefault(row.slug(), List.of()), facts, cycle.get(row.slug())))
                .sorted(Comparator.comparing(Dataset::name))
                .toList();
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
