package org.htmdirectory.lists.runs;

import org.htmdirectory.reading.verdict.Job;

/**
 * What a correction holds for: all rows whose titles have those words, at that employer in that department and country
 * with that description.
 *
 * @param wording the title in small letters, without what employers add to it
 * @param employer the employer or null
 * @param department the department or null
 * @param country the country or null
 * @param description the fingerprint of the description or null
 */
record TitleKey(String wording, String employer, String department, String country, Long description) {

    /** That of a title to look at; lists that were finished before wordings were told apart have none. */
    static TitleKey of(RunTitle title) {
        return new TitleKey(
                words(title.wording(), title.title()),
                title.employer(),
                title.department(),
                title.country(),
                title.description());
    }

    private static String words(String wording, String title) {
        return wording.isEmpty() ? title : wording;
    }

    static TitleKey of(Job job, AnswerCells answer) {
        String description = job.description();
        return new TitleKey(
                words(answer.wording(), job.title()),
                job.employer(),
                job.department(),
                job.country(),
                description == null ? null : Fingerprints.of(description));
    }
}
