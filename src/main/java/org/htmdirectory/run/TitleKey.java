package org.htmdirectory.run;

import org.htmdirectory.classify.Job;

/**
 * What a correction holds for: all rows of that title at that employer.
 *
 * @param title the title as written, without blanks around it
 * @param employer the employer or null
 */
record TitleKey(String title, String employer) {

    static TitleKey of(Job job) {
        return new TitleKey(job.title(), job.employer());
    }
}
