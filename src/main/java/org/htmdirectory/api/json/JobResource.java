package org.htmdirectory.api.json;

import io.swagger.v3.oas.annotations.media.Schema;
import org.htmdirectory.reading.verdict.Job;

/** A job to classify, in JSON. Lengths are counted in UTF-16 units, as programs count them. */
record JobResource(
        @Schema(description = "Given back with the answer", nullable = true, maxLength = JobResource.LONGEST_ID)
        String id,

        @Schema(
                description = "The job title, as the employer words it",
                requiredMode = Schema.RequiredMode.REQUIRED,
                minLength = 1,
                maxLength = Job.LONGEST_TITLE,
                example = "BMET II")
        String title,

        @Schema(description = "What the person does", nullable = true, maxLength = Job.LONGEST_DESCRIPTION)
        String description,

        @Schema(description = "Who employs the person", nullable = true, maxLength = Job.LONGEST_EMPLOYER)
        String employer) {

    static final int LONGEST_ID = 200;

    Job job() {
        return new Job(title, given(description), given(employer));
    }

    private static String given(String text) {
        return text == null || Job.isBlank(text) ? null : text;
    }
}
