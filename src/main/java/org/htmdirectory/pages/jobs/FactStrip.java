package org.htmdirectory.pages.jobs;

import java.util.Locale;
import org.htmdirectory.labor.projection.Projection;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.labor.wage.WageRow;

/**
 * The facts that a visitor asks first, each with whom it counts. A figure of a code that only comes near the job is about
 * other jobs and is never shown as this one's.
 *
 * @param statistics what statistics say of the code that counts the job, or null where none does
 */
public record FactStrip(Statistics statistics) {

    /** Whether the code holds the job, so that its figures may stand for it. */
    public boolean isCounted() {
        return statistics != null && !statistics.isNearestOnly();
    }

    /** Whether the middle pay of a code that holds the job is known. */
    public boolean isPayCounted() {
        return isCounted() && pay() != null && pay().median().text() != null;
    }

    /** Whom its figures count, as a sentence. */
    public String countedInWords() {
        return "This counts all " + statistics.code().name().toLowerCase(Locale.ROOT) + " in the United States.";
    }

    /** Why no figure stands for the job, as sentences. */
    public String notCounted() {
        if (isInUniform()) {
            return "The government’s figures do not count members of the armed forces.";
        }
        if (isNearOnly()) {
            return "The US government does not count it by itself. The nearest group is "
                    + statistics.code().name() + "; most jobs in it are other work.";
        }
        return isCounted() ? "No pay is published for its code." : "The US government does not count it.";
    }

    /** What the lowest and the highest tenth earn, as the end of a sentence; null where that is not known. */
    public String spreadInWords() {
        return statistics.isPaySpread()
                ? "one in ten earns under " + pay().p10().text() + ", one in ten over "
                        + pay().p90().text()
                : null;
    }

    /** Whether figures of a neighboring code are held. */
    public boolean isNearOnly() {
        return statistics != null && statistics.isNearestOnly();
    }

    /** Whether the job is in uniform, where pay goes by rank and not by the job. */
    public boolean isInUniform() {
        return statistics != null && statistics.isInUniform();
    }

    /** The pay of the code, or null. */
    public WageRow pay() {
        return statistics == null || statistics.wage() == null ? null : WageRow.of(statistics.wage());
    }

    /** The newest decade of the code, or null. */
    public Projection decade() {
        return statistics == null ? null : statistics.newest();
    }

    /** How its growth stands to that of all jobs, e.g. <i>much faster than all jobs together (+3.1%)</i>; null if unknown. */
    public String growthWord() {
        if (pace() == null) {
            return null;
        }
        return pace().withJobs() + " all jobs together (" + statistics.allGrowth() + ")";
    }

    /** How fast it grows beside all jobs, e.g. <i>much faster</i>; null if unknown. */
    public Pace pace() {
        if (decade() == null || decade().percent() == null || statistics.allGrowth() == null) {
            return null;
        }
        return Pace.of(decade().percent(), statistics.all().percent());
    }
}
