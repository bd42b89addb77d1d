package org.htmdirectory.labor.wage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;

/** Jobs and pay by code, area and year, as of the current edition. A figure is about a code, never a role. */
@Component
public class Wages {

    private static final String NATION = "united-states";

    private final PerEdition<WageStatistics> statistics;

    Wages(Editions editions, RowSource rows, Sources sources) {
        this.statistics = new PerEdition<>(editions, () -> WageStatistics.read(rows, sources));
    }

    /** The codes that jobs and pay are held for. */
    public Collection<SocCode> occupations() {
        return statistics.get().wages().keySet();
    }

    /** All areas, by name. */
    public Collection<Area> areas() {
        return statistics.get().areas().values();
    }

    /** The area of that slug. */
    public Optional<Area> area(String slug) {
        return Optional.ofNullable(statistics.get().areas().get(slug));
    }

    /** The whole United States. */
    public Area nation() {
        return area(NATION).orElseThrow(() -> new IllegalStateException("No area '" + NATION + "'"));
    }

    /** Jobs and pay of a code in the whole nation, oldest May first. */
    public List<Wage> wagesOf(SocCode soc) {
        return wagesOf(soc, nation());
    }

    /** Jobs and pay of a code in an area, oldest May first. */
    public List<Wage> wagesOf(SocCode soc, Area area) {
        return statistics.get().wages().getOrDefault(soc, List.of()).stream()
                .filter(wage -> wage.area().equals(area))
                .toList();
    }

    /** Jobs and pay of a code in every place that any are held for, oldest May first. */
    Collection<List<Wage>> wagesByPlace(SocCode soc) {
        return statistics.get().wages().getOrDefault(soc, List.of()).stream()
                .collect(Collectors.groupingBy(Wage::area))
                .values();
    }

    /** The newest pay of a code in the whole nation. */
    public Optional<Wage> newestWage(SocCode soc) {
        return last(wagesOf(soc));
    }

    /** Jobs and pay in an area, every code and every May held, by code. */
    public List<Wage> wagesIn(Area area) {
        return statistics.get().wagesByArea().getOrDefault(area, List.of());
    }

    /** A code's newest figures of each state and territory, by name. */
    public List<Wage> states(SocCode soc) {
        return newestIn(soc, Area::isState);
    }

    /** A code's newest figures of each metropolitan and nonmetropolitan area, by name. */
    public List<Wage> localAreas(SocCode soc) {
        return newestIn(soc, Area::isLocal);
    }

    private List<Wage> newestIn(SocCode soc, Predicate<Area> wanted) {
        List<Wage> rows = statistics.get().wages().getOrDefault(soc, List.of()).stream()
                .filter(wage -> wanted.test(wage.area()))
                .toList();
        int newestYear = last(rows).map(Wage::year).orElse(0);
        return rows.stream()
                .filter(wage -> wage.year() == newestYear)
                .sorted(Comparator.comparing(wage -> wage.area().name()))
                .toList();
    }

    private static Optional<Wage> last(List<Wage> wages) {
        return wages.isEmpty() ? Optional.empty() : Optional.of(wages.get(wages.size() - 1));
    }
}
