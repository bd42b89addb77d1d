package org.htmdirectory.labor.projection;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the projections of the current edition from the database. */
@Component
class ProjectionsLoader {

    private final ProjectionRepository projections;
    private final Sources sources;

    ProjectionsLoader(ProjectionRepository projections, Sources sources) {
        this.projections = projections;
        this.sources = sources;
    }

    /** Every code's projections, oldest first, in the order of the codes. */
    @Transactional(readOnly = true)
    public Map<SocCode, List<Projection>> load() {
        return projections.findAllByOrderByCodeAscBaseYearAsc().stream()
                .map(row -> row.toProjection(sources))
                .sorted(Comparator.comparing(Projection::baseYear))
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(Projection::soc, TreeMap::new, Collectors.toUnmodifiableList()),
                        Collections::unmodifiableSortedMap));
    }
}
