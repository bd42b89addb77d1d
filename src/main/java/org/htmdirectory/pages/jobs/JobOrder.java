package org.htmdirectory.pages.jobs;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.platform.reference.EnumCode;

/** The order of a list of jobs. What is not known stands last. */
enum JobOrder implements EnumCode {
    GROUP("By group", null),
    NAME("By name", byName()),
    SCHOOLING(
            "Least school first",
            Comparator.comparing(ListedJob::level, Comparator.<Schooling>nullsLast(Comparator.naturalOrder()))),
    PAY(
            "Best paid first",
            Comparator.comparing(ListedJob::ownDollars, Comparator.<Integer>nullsLast(Comparator.reverseOrder()))),
    GROWTH(
            "Fastest growing first",
            Comparator.comparing(
                    ListedJob::growthPercent, Comparator.<BigDecimal>nullsLast(Comparator.reverseOrder())));

    private final String label;
    private final Comparator<ListedJob> comparator;

    JobOrder(String label, Comparator<ListedJob> comparator) {
        this.label = label;
        this.comparator = comparator;
    }

    private static Comparator<ListedJob> byName() {
        return Comparator.comparing(job -> job.role().name());
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** The same at the end of a heading. */
    String inSentence() {
        return label.toLowerCase(Locale.ROOT);
    }

    /** Whether jobs stand under the headings of their groups. */
    boolean isByGroup() {
        return this == GROUP;
    }

    /** Which of two jobs stands first where they do not stand in groups. */
    Comparator<ListedJob> comparator() {
        return comparator.thenComparing(byName());
    }
}
