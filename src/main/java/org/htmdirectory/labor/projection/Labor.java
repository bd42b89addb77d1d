package org.htmdirectory.labor.projection;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;

/** Projections by code and decade, as of the current edition. A figure is about a code, never a role. */
@Component
public class Labor {

    /** The base year of the decade whose 18.4 % the field quotes most. */
    public static final int QUOTED_BASE_YEAR = 2023;

    static final SocCode MEDICAL_EQUIPMENT_REPAIRERS = SocCode.parse("49-9062");

    private final PerEdition<Map<SocCode, List<Projection>>> projections;
    private final Wages wages;

    Labor(Editions editions, RowSource rows, Sources sources, Wages wages) {
        this.projections = new PerEdition<>(editions, () -> load(rows, sources));
        this.wages = wages;
    }

    private static Map<SocCode, List<Projection>> load(RowSource rows, Sources sources) {
        return rows.rows(new LaborTables().projectionTable(), ProjectionEntity.class).stream()
                .map(row -> row.toProjection(sources))
                .sorted(Comparator.comparing(Projection::baseYear))
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(Projection::soc, TreeMap::new, Collectors.toUnmodifiableList()),
                        Collections::unmodifiableSortedMap));
    }

    /** The codes that projections are held for, all occupations together among them. */
    public Collection<SocCode> occupations() {
        return projections.get().keySet();
    }

    /** Every projection held for a code, oldest first; those that are second-hand say so. */
    public List<Projection> projectionsOf(SocCode soc) {
        return projections.get().getOrDefault(soc, List.of());
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
                wages.newestWage(MEDICAL_EQUIPMENT_REPAIRERS).orElseThrow());
    }

    /** The projection of the decade that begins in {@code baseYear}. */
    public Optional<Projection> projection(SocCode soc, int baseYear) {
        return projectionsOf(soc).stream()
                .filter(projection -> projection.baseYear() == baseYear)
                .findFirst();
    }

    /** Every decade of a code beside all occupations, ready to be drawn; empty where no projection is held. */
    public Optional<Growth> growthOf(SocCode soc) {
        List<Projection> decades = projectionsOf(soc);
        return decades.isEmpty() ? Optional.empty() : Optional.of(Growth.of(decades, allOccupations()));
    }
}
