package org.htmdirectory.labor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.htmdirectory.crosswalk.SocCode;
import org.htmdirectory.edition.Editions;
import org.htmdirectory.edition.PerEdition;
import org.springframework.stereotype.Component;

/** Projections and pay by code, area and year, as of the current edition. A figure is about a code, never a role. */
@Component
public class Labor {

    /** The base year of the decade whose 18.4 % the field quotes most. */
    public static final int QUOTED_BASE_YEAR = 2023;

    private static final String NATION = "united-states";
    private static final SocCode MEDICAL_EQUIPMENT_REPAIRERS = SocCode.parse("49-9062");

    private final PerEdition<Statistics> statistics;

    Labor(Editions editions, StatisticsLoader loader) {
        this.statistics = new PerEdition<>(editions, loader::load);
    }

    /** The codes that projections are held for, all occupations together among them. */
    public Collection<SocCode> occupations() {
        return statistics.get().projections().keySet();
    }

    /** Every projection held for a code, oldest first; those that are second-hand say so. */
    public List<Projection> projectionsOf(SocCode soc) {
        return statistics.get().projections().getOrDefault(soc, List.of());
    }

    /** Every projection held for all occupations together, oldest first; some decades are missing. */
    public List<Projection> allOccupations() {
        return projectionsOf(SocCode.TOTAL);
    }

    /** The newest decade held in full, from the publisher's own file. */
    public Optional<Projection> newest(SocCode soc) {
        return projectionsOf(soc).stream().filter(Projection::isWhole).max(Comparator.comparing(Projection::baseYear));
    }

    /** The decade 2023–33, whose growth of 18.4 % for 49-9062 is quoted most. */
    public Optional<Projection> quoted(SocCode soc) {
        return projection(soc, QUOTED_BASE_YEAR);
    }

    /** The figures that the field is known by. */
    public Headline headline() {
        Projection newest = newest(MEDICAL_EQUIPMENT_REPAIRERS).orElseThrow();
        return new Headline(
                quoted(MEDICAL_EQUIPMENT_REPAIRERS).orElseThrow(),
                newest,
                projection(SocCode.TOTAL, newest.baseYear()).orElseThrow(),
                newestWage(MEDICAL_EQUIPMENT_REPAIRERS).orElseThrow());
    }

    /** The projection of the decade that begins in {@code baseYear}. */
    public Optional<Projection> projection(SocCode soc, int baseYear) {
        return projectionsOf(soc).stream()
                .filter(projection -> projection.baseYear() == baseYear)
                .findFirst();
    }

    /** Every decade of a code beside all occupations, ready to be drawn; empty where no projection is held. */
    public Optional<Growth> growthOf(SocCode soc) {
        List<Projection> projections = projectionsOf(soc);
        return projections.isEmpty() ? Optional.empty() : Optional.of(Growth.of(projections, allOccupations()));
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
