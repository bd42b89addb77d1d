package org.htmdirectory.labor;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.dataset.Sources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures of the current edition from the database. */
@Component
class StatisticsLoader {

    private final AreaRepository areas;
    private final ProjectionRepository projections;
    private final WageRepository wages;
    private final Sources sources;

    StatisticsLoader(AreaRepository areas, ProjectionRepository projections, WageRepository wages, Sources sources) {
        this.areas = areas;
        this.projections = projections;
        this.wages = wages;
        this.sources = sources;
    }

    @Transactional(readOnly = true)
    public Statistics load() {
        List<Area> areaList =
                areas.findAllByOrderByName().stream().map(AreaEntity::toArea).toList();
        Map<String, Area> byCode = areaList.stream().collect(Collectors.toMap(Area::code, Function.identity()));
        return Statistics.of(
                areaList,
                projections.findAllByOrderByCodeAscBaseYearAsc().stream()
                        .map(row -> row.toProjection(sources))
                        .toList(),
                wages.findAllByOrderByCodeAscYearAsc().stream()
                        .map(row -> row.toWage(byCode.get(row.area()), sources))
                        .toList());
    }
}
