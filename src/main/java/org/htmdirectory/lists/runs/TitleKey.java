package org.htmdirectory.lists.runs;

import org.htmdirectory.reading.verdict.Job;

/**
 * What a correction holds for: all rows of that title at that employer with that description.
 *
 * @param title the title as written, without blanks around it
 * @param employer the employer or null
 * @param description the fingerprint of the description or null
 */
record TitleKey(String title, String employer, Long description) {

    static TitleKey of(Job job) {
        String description = job.description();
        return new TitleKey(job.title(), job.employer(), description == null ? null : Fingerprints.of(description));
    }
}
