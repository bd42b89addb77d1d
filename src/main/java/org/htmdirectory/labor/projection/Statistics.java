package org.htmdirectory.labor.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.platform.chart.Bar;
import org.htmdirectory.platform.chart.Figure;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.Family;

/**
 * What official statistics say of the code that counts a role: figures about the code, never about one role in it.
 *
 * @param mapping how the code stands to the role
 * @param growth every decade held, as drawings and a table, or null
 * @param wage the newest pay in the whole nation, or null
 */
public record Statistics(Mapping mapping, Growth growth, Wage wage) {

    private static final int THOUSANDS = 3;

    /** The code. */
    public Code code() {
        return mapping.code();
    }

    /** Whether the code only comes nearest to the role, so that its figures are about other work too. */
    public boolean isNearestOnly() {
        return mapping.match().isOnlyNear() || isInUniform();
    }

    /** Whether the role is in uniform: the figures are about civilians. */
    public boolean isInUniform() {
        return Family.isMilitary(mapping.role().family());
    }

    /** The mark of doubt where the code only comes nearest, since that is for us to say; else null. */
    public Doubt doubt() {
        return isNearestOnly() ? Doubt.OUR_JUDGMENT : null;
    }

    /** What else the code counts, as the end of a sentence; null where that is not known. */
    public String covers() {
        return code().coversInWords();
    }

    /** The newest decade held in full, or null. */
    public Projection newest() {
        return newestRow(GrowthRow::projection);
    }

    /** The same decade for all occupations, or null. */
    public Projection all() {
        return newestRow(GrowthRow::all);
    }

    private Projection newestRow(Function<GrowthRow, Projection> which) {
        return row(Growth::newest).map(which).orElse(null);
    }

    /** The decade 2023–33, or null. */
    public Projection quoted() {
        return row(Growth::quoted).map(GrowthRow::projection).orElse(null);
    }

    /** Whether its growth 2023–33 is the figure that the field quotes most. */
    public boolean isQuotedMost() {
        return row(Growth::quoted).filter(GrowthRow::isQuotedMost).isPresent();
    }

    private Optional<GrowthRow> row(Function<Growth, Optional<GrowthRow>> which) {
        return Optional.ofNullable(growth).flatMap(which);
    }

    /** Growth with its sign, e.g. <i>+18.4%</i>. */
    public String growth(Projection projection) {
        return Figures.changePercent(projection.percent());
    }

    /** Growth of the newest decade with its sign, or why that is not known. */
    public Figure newestGrowth() {
        return Figure.of(newest(), this::growth);
    }

    /** Growth of all occupations with its sign; null where it is not known. */
    public String allGrowth() {
        return isCompared() ? growth(all()) : null;
    }

    private boolean isCompared() {
        return all() != null && all().percent() != null;
    }

    /** Openings a year as people, e.g. <i>7,300</i>; null where they are not known. */
    public String openings() {
        Projection decade = newest();
        return decade == null || decade.openings() == null
                ? null
                : Figures.count(decade.openings().movePointRight(THOUSANDS).longValueExact());
    }

    /** Growth as a bar, then that of all occupations where it is known, on one scale as wide as the drawing. */
    public List<Bar> bars() {
        double[] values = Stream.of(newest(), isCompared() ? all() : null)
                .filter(Objects::nonNull)
                .mapToDouble(decade -> decade.percent().doubleValue())
                .toArray();
        Scale across = Scale.around(DoubleStream.of(values), 0, 100);
        return DoubleStream.of(values)
                .mapToObj(value -> Bar.of(across, 0, value))
                .toList();
    }

    /** What the bars show, for who cannot see them. */
    public String barsInWords() {
        return allGrowth() == null
                ? "A bar: these jobs " + growth(newest())
                : "Two bars: these jobs " + growth(newest()) + ", all jobs " + allGrowth();
    }

    /** Half earn less than this a year, or why that is not known. */
    public Figure median() {
        return wage == null ? Figure.MISSING : Figure.of(wage.median(), amount -> dollars(amount), true);
    }

    /** Whether the pay of the middle and of both ends is known, so that it can be drawn. */
    public boolean isPaySpread() {
        return wage != null && wage.p10() != null && wage.median() != null && wage.p90() != null;
    }

    /** Jobs in thousands, e.g. <i>67.0 thousand</i>. */
    public String thousands(BigDecimal jobs) {
        return Figures.thousands(jobs);
    }

    /** Pay a year, e.g. <i>$62,630</i>. */
    public String dollars(int amount) {
        return Figures.dollars(amount);
    }

    /** Where its newest figures were published. */
    public List<Citation> citations() {
        return Stream.of(newest() == null ? null : newest().citation(), wage == null ? null : wage.citation())
                .filter(Objects::nonNull)
                .toList();
    }
}
