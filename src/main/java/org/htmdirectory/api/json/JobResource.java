package org.htmdirectory.api.json;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Length;
import org.htmdirectory.reading.verdict.Job;

/** A job to classify, in JSON. Lengths are counted in UTF-16 units, as programs count them. */
record JobResource(
        @Schema(description = "Given back with the answer", nullable = true, maxLength = JobResource.LONGEST_ID)
        @Length(max = JobResource.LONGEST_ID, message = JobResource.TOO_LONG)
        @Unbroken
        String id,

        @Schema(
                description = "The job title, as the employer words it",
                minLength = 1,
                maxLength = Job.LONGEST_TITLE,
                example = "BMET II")
        @NotNull(message = "must be given")
        @Visible
        @Length(max = Job.LONGEST_TITLE, message = JobResource.TOO_LONG)
        @Unbroken
        String title,

        @Schema(description = "What the person does", nullable = true, maxLength = Job.LONGEST_DESCRIPTION)
        @Length(max = Job.LONGEST_DESCRIPTION, message = JobResource.TOO_LONG)
        @Unbroken
        String description,

        @Schema(description = "Who employs the person", nullable = true, maxLength = Job.LONGEST_EMPLOYER)
        @Length(max = Job.LONGEST_EMPLOYER, message = JobResource.TOO_LONG)
        @Unbroken
        String employer,

        @Schema(
                description = "The department that the person belongs to",
                nullable = true,
                maxLength = Job.LONGEST_DEPARTMENT,
                example = "Clinical Engineering")
        @Length(max = Job.LONGEST_DEPARTMENT, message = JobResource.TOO_LONG)
        @Unbroken
        String department) {

    static final String FIELDS = "id, title, description, employer and department";
    static final int LONGEST_ID = 200;
    static final String TOO_LONG = "must not be longer than ${formatter.format('%,d', max)} characters";

    Job job() {
        return new Job(title, given(description), given(employer), given(department));
    }

    /** The same where it does not say itself who employs, or in which department; both may be null. */
    JobResource in(String otherEmployer, String otherDepartment) {
        return new JobResource(
                id,
                title,
                description,
                given(employer) == null ? otherEmployer : employer,
                given(department) == null ? otherDepartment : department);
    }

    private static String given(String text) {
        return text == null || Job.isBlank(text) ? null : text;
    }
}
