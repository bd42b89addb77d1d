package org.htmdirectory.labor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.crosswalk.SocCode;

/** All projections and wages of one edition. */
record Statistics(
        Map<String, Area> areas,
        Map<SocCode, List<Projection>> projections,
        Map<SocCode, List<Wage>> wages,
        Map<Area, List<Wage>> wagesByArea) {

    static Statistics of(List<Area> areas, List<Projection> projections, List<Wage> wages) {
        return new Statistics(
                areas.stream()
                        .collect(Collectors.toMap(
                                Area::slug, Function.identity(), (one, same) -> one, LinkedHashMap::new)),
                projections.stream()
                        .sorted(Comparator.comparing(Projection::baseYear))
                        .collect(Collectors.groupingBy(Projection::soc, TreeMap::new, Collectors.toList())),
                wages.stream()
                        .sorted(Comparator.comparing(Wage::year))
                        .collect(Collectors.groupingBy(Wage::soc, TreeMap::new, Collectors.toList())),
                wages.stream().sorted(Comparator.comparing(Wage::soc)).collect(Collectors.groupingBy(Wage::area)));
    }
}
