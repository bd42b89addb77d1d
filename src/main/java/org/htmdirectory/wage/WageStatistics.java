package org.htmdirectory.wage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.scheme.SocCode;

/** All areas and wages of one edition. */
record WageStatistics(Map<String, Area> areas, Map<SocCode, List<Wage>> wages, Map<Area, List<Wage>> wagesByArea) {

    static WageStatistics of(List<Area> areas, List<Wage> wages) {
        return new WageStatistics(
                areas.stream()
                        .collect(Collectors.toMap(
                                Area::slug, Function.identity(), (one, same) -> one, LinkedHashMap::new)),
                wages.stream()
                        .sorted(Comparator.comparing(Wage::year))
                        .collect(Collectors.groupingBy(Wage::soc, TreeMap::new, Collectors.toList())),
                wages.stream().sorted(Comparator.comparing(Wage::soc)).collect(Collectors.groupingBy(Wage::area)));
    }
}
