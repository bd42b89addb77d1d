package org.htmdirectory.lists.pages;

import org.htmdirectory.lists.runs.BatchProperties;
import org.htmdirectory.platform.site.Figures;

/**
 * The page on which a list is pasted or a file uploaded.
 *
 * @param limits what may be handed in
 * @param pasted what stood in the field when it could not be used, or null
 * @param problem why what was handed in could not be used, or null
 * @param deleted whether the visitor has just deleted a run
 * @param megabytes how large the program is that can be had here; 0 if it cannot
 */
record BatchPage(BatchProperties limits, String pasted, String problem, boolean deleted, long megabytes) {

    public String title() {
        return problem == null ? "Classify a list of job titles" : "This list could not be read";
    }

    public String description() {
        return "Hand in a list or a file of job titles. Each row gets its standard role in healthcare technology"
                + " management, its level and the official code to report.";
    }

    /** <i>200 MB</i>. */
    public String largest() {
        return Figures.count(limits.largestFile().toMegabytes()) + " MB";
    }

    /** <i>1,000,000</i>. */
    public String most() {
        return Figures.count(limits.mostRows());
    }

    public long hours() {
        return limits.kept().toHours();
    }
}
