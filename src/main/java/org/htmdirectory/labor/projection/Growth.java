package org.htmdirectory.labor.projection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.sources.Citation;

/**
 * Every decade held of a code, beside all occupations together: the parameter of the fragment
 * {@code labor/_growth :: chart(growth)}, which any page may include.
 *
 * @param soc the code
 * @param name its title as published with the newest decade
 * @param rows the decades, oldest first
 */
public record Growth(SocCode soc, String name, List<GrowthRow> rows) {

    static Growth of(List<Projection> projections, List<Projection> allOccupations) {
        Map<Integer, Projection> all =
                allOccupations.stream().collect(Collectors.toMap(Projection::baseYear, Function.identity()));
        Projection newest = projections.stream()
                .filter(Projection::isWhole)
                .reduce((older, newer) -> newer)
                .orElse(null);
        Projection last = projections.get(projections.size() - 1);
        boolean total = last.soc().isTotal();
        List<GrowthRow> rows = projections.stream()
                .map(each -> new GrowthRow(each, total ? null : all.get(each.baseYear()), each.equals(newest)))
                .toList();
        return new Growth(last.soc(), last.title(), rows);
    }

    /** The decades as arrows, or null where there are too few. */
    public Drawing chart() {
        return GrowthChart.of(rows.stream().map(GrowthRow::projection).toList()).orElse(null);
    }

    /** The decades as bars. */
    public Drawing bars() {
        return GrowthBars.of(rows, isCompared());
    }

    /** The decade whose growth is quoted most, 2023–33. */
    public Optional<GrowthRow> quoted() {
        return rows.stream().filter(GrowthRow::isQuoted).findFirst();
    }

    /** The newest decade held in full. */
    public Optional<GrowthRow> newest() {
        return rows.stream().filter(GrowthRow::isNewest).findFirst();
    }

    /** A newer decade that is only reported second-hand. */
    public Optional<GrowthRow> reported() {
        return rows.stream().filter(row -> row.projection().isSecondHand()).reduce((older, newer) -> newer);
    }

    /** Whether the code was published under more than one title. */
    public boolean isRenamed() {
        return rows.stream()
                        .map(row -> row.projection().title().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether all occupations stand beside the code; not so for all occupations themselves. */
    public boolean isCompared() {
        return !soc.isTotal();
    }

    /** The decades of all occupations that were not published as one figure: sums, of which their notes tell. */
    public List<Projection> sums() {
        return rows.stream()
                .map(row -> isCompared() ? row.all() : row.projection())
                .filter(Objects::nonNull)
                .filter(Projection::isSum)
                .toList();
    }

    /** What the drawing shows, in words. */
    public String alternative() {
        return Stream.of(quoted(), newest())
                .flatMap(Optional::stream)
                .distinct()
                .map(GrowthRow::sentence)
                .collect(Collectors.joining(" ", "", " The table below holds every decade."));
    }

    /** Where the decades were published. */
    public List<Citation> citations() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.projection(), row.all()))
                .filter(projection -> projection != null)
                .map(Projection::citation)
                .distinct()
                .toList();
    }
}
