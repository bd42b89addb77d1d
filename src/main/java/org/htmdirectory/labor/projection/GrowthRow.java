package org.htmdirectory.labor.projection;

import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.platform.chart.Figure;
import org.htmdirectory.platform.site.Figures;

/**
 * One decade of a code beside all occupations together.
 *
 * @param projection the code's decade
 * @param all the same decade of all occupations, or null where it is not held
 * @param isNewest whether it is the newest decade held in full
 */
public record GrowthRow(Projection projection, Projection all, boolean isNewest) {

    /** Whether it is the decade 2023–33, shown for every code beside the newest. */
    public boolean isQuoted() {
        return projection.baseYear() == Labor.QUOTED_BASE_YEAR;
    }

    /** Whether it is the one figure that the field quotes: that decade's growth of medical equipment repairers. */
    public boolean isQuotedMost() {
        return isQuoted() && projection.soc().equals(SocCode.MEDICAL_EQUIPMENT_REPAIRERS);
    }

    /** Jobs in the base year, in thousands. */
    public Figure baseJobs() {
        return Figure.of(projection.baseJobs(), Figures::decimal);
    }

    /** Jobs expected in the target year, in thousands. */
    public Figure targetJobs() {
        return Figure.of(projection.targetJobs(), Figures::decimal);
    }

    /** Jobs gained or lost, in thousands. */
    public Figure change() {
        return Figure.of(projection.change(), Figures::change);
    }

    /** The growth in percent. */
    public Figure percent() {
        return Figure.of(projection.percent(), Figures::changePercent);
    }

    /** The growth of all occupations in percent. */
    public Figure allPercent() {
        return Figure.of(all == null ? null : all.percent(), Figures::changePercent);
    }

    /** Openings a year, in thousands. */
    public Figure openings() {
        return Figure.of(projection.openings(), Figures::decimal);
    }

    /** The growth as a sentence for readers who know nothing of projections. */
    public String sentence() {
        String first = "The US government expects %s in %d than in %d%s."
                .formatted(more(projection, "of these jobs"), projection.targetYear(), projection.baseYear(), jobs());
        return all == null || all.percent() == null
                ? first
                : first + " For all jobs together it expects " + more(all, "").strip() + ".";
    }

    private String jobs() {
        return projection.baseJobs() == null || projection.targetJobs() == null
                ? ""
                : ": %s instead of %s"
                        .formatted(
                                Figures.thousands(projection.targetJobs()), Figures.thousands(projection.baseJobs()));
    }

    private static String more(Projection projection, String what) {
        String share = Figures.percent(projection.percent().abs());
        return switch (projection.percent().signum()) {
            case 1 -> share + " more " + what;
            case -1 -> share + " fewer " + what;
            default -> "no more and no fewer " + what;
        };
    }
}
