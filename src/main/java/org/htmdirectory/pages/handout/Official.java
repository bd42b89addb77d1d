package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.labor.projection.Projection;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.sources.Citation;

/**
 * What US statistics say of the code that counts a role: about the code, never about one role in it.
 *
 * @param mapping how the code stands to the role
 * @param decade its newest decade held in full, or null
 * @param all the same decade for all occupations, or null
 * @param wage its newest pay in the whole nation, or null
 */
record Official(Mapping mapping, Projection decade, Projection all, Wage wage) {

    /** The code. */
    public Code code() {
        return mapping.code();
    }

    /** Whether the code only comes nearest to the role. */
    public boolean isNearestOnly() {
        return mapping.match() == Match.RELATED;
    }

    /** Growth with its sign, e.g. <i>+12.9%</i>. */
    public String growth() {
        return Figures.changePercent(decade.percent());
    }

    /** Growth of all occupations with its sign; null where it is not known. */
    public String allGrowth() {
        return all == null || all.percent() == null ? null : Figures.changePercent(all.percent());
    }

    /** Openings a year as people, e.g. <i>7,300</i>; null where they are not known. */
    public String openings() {
        return decade == null || decade.openings() == null
                ? null
                : Figures.count(decade.openings().movePointRight(3).longValueExact());
    }

    /** Growth beside that of all occupations, as bars. */
    public GrowthPair growthBars() {
        return GrowthPair.of(decade.percent(), all == null ? null : all.percent());
    }

    /** What the bars show, for who cannot see them. */
    public String barsInWords() {
        return allGrowth() == null
                ? "A bar: these jobs " + growth()
                : "Two bars: these jobs " + growth() + ", all jobs " + allGrowth();
    }

    /** Whether the pay of the middle and of both ends is known, so that it can be drawn. */
    public boolean isPaySpread() {
        return wage != null && wage.p10() != null && wage.median() != null && wage.p90() != null;
    }

    /** Pay from the lowest tenth to the highest, as a drawing. */
    public PaySpan paySpan() {
        return PaySpan.of(wage.p10(), wage.median(), wage.p90());
    }

    /** Dollars, e.g. <i>$62,630</i>. */
    public String dollars(int amount) {
        return Figures.dollars(amount);
    }

    /** Where its figures were published. */
    List<Citation> citations() {
        return Stream.of(decade == null ? null : decade.citation(), wage == null ? null : wage.citation())
                .filter(Objects::nonNull)
                .toList();
    }
}
