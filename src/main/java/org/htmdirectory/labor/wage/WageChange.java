package org.htmdirectory.labor.wage;

import org.htmdirectory.platform.site.Figures;

/**
 * What one May changed of a code in a place, in words.
 *
 * @param now the figures
 * @param before those of the May held before
 */
record WageChange(Wage now, Wage before) {

    /** The change in a sentence, and a second one where figures of both are not counted alike. */
    String words() {
        return jobs() + "; " + pay() + "." + (isBroken() ? " The way of counting changed in between." : "");
    }

    private String jobs() {
        if (now.jobs() == null) {
            return now.isJobsWithheld() ? "number of jobs not released" : "no number of jobs";
        }
        String jobs = Figures.count(now.jobs()) + " jobs";
        if (before.jobs() == null) {
            return jobs + ", no number " + then();
        }
        int change = now.jobs() - before.jobs();
        return change == 0
                ? jobs + ", as many as " + then()
                : "%s, %s %s than %s"
                        .formatted(jobs, Figures.count(Math.abs(change)), change > 0 ? "more" : "fewer", then());
    }

    private String pay() {
        if (now.median() == null) {
            return now.isPayWithheld() ? "median pay not released" : "no median pay";
        }
        String pay = "median pay " + Figures.dollars(now.median());
        if (before.median() == null) {
            return pay + ", none " + then();
        }
        int change = now.median() - before.median();
        return change == 0
                ? pay + ", the same"
                : "%s, %s %s".formatted(pay, Figures.dollars(Math.abs(change)), change > 0 ? "higher" : "lower");
    }

    private String then() {
        return now.year() - before.year() == 1 ? "a year before" : "in May " + before.year();
    }

    private boolean isBroken() {
        return isBetween(PayChart.NEW_CODES) || isBetween(PayChart.NEW_METHOD);
    }

    private boolean isBetween(int first) {
        return before.year() < first && now.year() >= first;
    }
}
