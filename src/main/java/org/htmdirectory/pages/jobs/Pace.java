package org.htmdirectory.pages.jobs;

import java.math.BigDecimal;

/** How fast a job grows beside all jobs together. */
public enum Pace {
    MUCH_FASTER("much faster", "much faster than"),
    FASTER("faster", "faster than"),
    ABOUT_AS_FAST("about as fast", "about as fast as"),
    SLOWER("slower", "slower than"),
    SHRINKING("shrinking", "shrinking, against");

    private static final BigDecimal ABOUT_THE_SAME = BigDecimal.ONE;

    private final String label;
    private final String withJobs;

    Pace(String label, String withJobs) {
        this.label = label;
        this.withJobs = withJobs;
    }

    static Pace of(BigDecimal growth, BigDecimal all) {
        BigDecimal ahead = growth.subtract(all);
        if (ahead.abs().compareTo(ABOUT_THE_SAME) <= 0) {
            return ABOUT_AS_FAST;
        }
        if (ahead.signum() < 0) {
            return growth.signum() < 0 ? SHRINKING : SLOWER;
        }
        return ahead.compareTo(all) >= 0 ? MUCH_FASTER : FASTER;
    }

    /** The word for it. */
    public String label() {
        return label;
    }

    /** The same, where what it is compared with follows. */
    String withJobs() {
        return withJobs;
    }
}
