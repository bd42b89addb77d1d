package org.htmdirectory.labor.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.platform.site.Figures;

/**
 * What came of an earlier projection: the jobs expected for a year beside those counted when the year came. Before its
 * decade is over, what would have come by the newest year counted, had jobs changed by the same number each year.
 *
 * @param projection the projection
 * @param year the year in which the two are compared
 * @param expected the jobs expected for that year, in thousands
 * @param counted the jobs counted in it, in thousands, as the projection that begins in that year says
 */
public record ProjectionOutcome(Projection projection, int year, BigDecimal expected, BigDecimal counted) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int ENOUGH_YEARS = 3;

    static List<ProjectionOutcome> of(List<Projection> projections) {
        Map<Integer, Projection> counts = projections.stream()
                .filter(Projection::isWhole)
                .collect(Collectors.toMap(Projection::baseYear, Function.identity(), (one, same) -> one, TreeMap::new));
        return counts.values().stream()
                .flatMap(early -> of(early, counts).stream())
                .toList();
    }

    private static Optional<ProjectionOutcome> of(Projection early, Map<Integer, Projection> counts) {
        Projection late = counts.get(early.targetYear());
        if (late != null) {
            return Optional.of(new ProjectionOutcome(early, late.baseYear(), early.targetJobs(), late.baseJobs()));
        }
        return counts.values().stream()
                .filter(each -> each.baseYear() < early.targetYear())
                .max(Comparator.comparing(Projection::baseYear))
                .filter(newest -> newest.baseYear() - early.baseYear() >= ENOUGH_YEARS)
                .map(newest -> new ProjectionOutcome(
                        early, newest.baseYear(), onTheWay(early, newest.baseYear()), newest.baseJobs()));
    }

    private static BigDecimal onTheWay(Projection early, int year) {
        BigDecimal all = early.targetJobs().subtract(early.baseJobs());
        BigDecimal years = BigDecimal.valueOf(early.targetYear() - early.baseYear());
        return all.multiply(BigDecimal.valueOf(year - early.baseYear()))
                .divide(years, 1, RoundingMode.HALF_UP)
                .add(early.baseJobs());
    }

    /** Whether its decade is over. */
    public boolean isDue() {
        return year == projection.targetYear();
    }

    /** By how much more was counted than expected, in percent; less than zero where fewer were. */
    public BigDecimal off() {
        return growth(expected, counted);
    }

    /** The growth that came instead of the one expected, in percent. */
    public BigDecimal grown() {
        return growth(projection.baseJobs(), counted);
    }

    /** By how many points of growth it missed. */
    public BigDecimal missedPoints() {
        return grown().subtract(projection.percent()).abs();
    }

    /** Whether jobs grew where growth was expected, or fell where a fall was. */
    public boolean isDirectionRight() {
        return grown().signum() == projection.percent().signum();
    }

    private static BigDecimal growth(BigDecimal from, BigDecimal to) {
        return to.subtract(from).multiply(HUNDRED).divide(from, 1, RoundingMode.HALF_UP);
    }

    /** The growth expected over the whole decade, with its sign. */
    public String growthExpected() {
        return Figures.changePercent(projection.percent());
    }

    /** The growth that came up to the year of comparison, with its sign. */
    public String growthCounted() {
        return Figures.changePercent(grown());
    }

    /** By how much it was off, with its sign. */
    public String offWritten() {
        return Figures.changePercent(off());
    }

    /** Its error in one sentence. */
    public String sentence() {
        String how = off().signum() == 0
                ? "just as many"
                : Figures.percent(off().abs()) + (off().signum() > 0 ? " more" : " fewer");
        return isDue()
                ? "%s were expected for %d, and %s were counted: %s."
                        .formatted(Figures.thousands(expected), year, Figures.decimal(counted), how)
                : "Not over yet. On a straight line there would have been %s by %d, and %s were counted: %s."
                        .formatted(Figures.thousands(expected), year, Figures.decimal(counted), how);
    }
}
