package org.htmdirectory.labor.wage;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;

/** All areas and wages of one edition. Nothing in it can be changed. */
record WageStatistics(Map<String, Area> areas, Map<SocCode, List<Wage>> wages, Map<Area, List<Wage>> wagesByArea) {

    WageStatistics {
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
        wages = Map.copyOf(wages);
        wagesByArea = Map.copyOf(wagesByArea);
    }

    static WageStatistics read(RowSource from, Sources sources) {
        WageTables tables = new WageTables();
        List<Area> areas = from.rows(tables.areaTable(), AreaEntity.class).stream()
                .map(AreaEntity::toArea)
                .sorted(Comparator.comparing(Area::name))
                .toList();
        Map<String, Area> byCode = areas.stream().collect(Collectors.toMap(Area::code, Function.identity()));
        return of(
                areas,
                from.rows(tables.wageTable(), WageEntity.class).stream()
                        .map(row -> row.toWage(byCode.get(row.area()), sources))
                        .sorted(Comparator.comparing(Wage::soc).thenComparing(Wage::year))
                        .toList());
    }

    static WageStatistics of(List<Area> areas, List<Wage> wages) {
        return new WageStatistics(
                areas.stream()
                        .collect(Collectors.toMap(
                                Area::slug, Function.identity(), (one, same) -> one, LinkedHashMap::new)),
                wages.stream()
                        .sorted(Comparator.comparing(Wage::year))
                        .collect(Collectors.groupingBy(Wage::soc, Collectors.toUnmodifiableList())),
                wages.stream()
                        .sorted(Comparator.comparing(Wage::soc))
                        .collect(Collectors.groupingBy(Wage::area, Collectors.toUnmodifiableList())));
    }
}
