package org.htmdirectory.labor.wage;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads areas and wages of the current edition from the database. */
@Component
class WageStatisticsLoader {

    private final AreaRepository areas;
    private final WageRepository wages;
    private final Sources sources;

    WageStatisticsLoader(AreaRepository areas, WageRepository wages, Sources sources) {
        this.areas = areas;
        this.wages = wages;
        this.sources = sources;
    }

    /** All areas and wages as they stand now, read in one transaction. */
    @Transactional(readOnly = true)
    public WageStatistics load() {
        List<Area> areaList =
                areas.findAllByOrderByName().stream().map(AreaEntity::toArea).toList();
        Map<String, Area> byCode = areaList.stream().collect(Collectors.toMap(Area::code, Function.identity()));
        return WageStatistics.of(
                areaList,
                wages.findAllByOrderByCodeAscYearAsc().stream()
                        .map(row -> row.toWage(byCode.get(row.area()), sources))
                        .toList());
    }
}
