package org.htmdirectory.api.classification;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.hibernate.validator.constraints.Length;
import org.htmdirectory.reading.verdict.Job;

/** A job to classify, in JSON. Lengths are counted in UTF-16 units, as programs count them. */
record JobResource(
        @Schema(nullable = true, maxLength = JobResource.LONGEST_ID)
        @Length(max = JobResource.LONGEST_ID, message = JobResource.TOO_LONG)
        @Unbroken
        String id,

        @Schema(minLength = 1, maxLength = Job.LONGEST_TITLE, example = "BMET II")
        @NotNull(message = "must be given")
        @Visible
        @Length(max = Job.LONGEST_TITLE, message = JobResource.TOO_LONG)
        @Unbroken
        String title,

        @Schema(nullable = true, maxLength = Job.LONGEST_DESCRIPTION)
        @Length(max = Job.LONGEST_DESCRIPTION, message = JobResource.TOO_LONG)
        @Unbroken
        String description,

        @Schema(nullable = true, maxLength = Job.LONGEST_EMPLOYER)
        @Length(max = Job.LONGEST_EMPLOYER, message = JobResource.TOO_LONG)
        @Unbroken
        String employer,

        @Schema(nullable = true, maxLength = Job.LONGEST_DEPARTMENT, example = "Clinical Engineering")
        @Length(max = Job.LONGEST_DEPARTMENT, message = JobResource.TOO_LONG)
        @Unbroken
        String department,

        @Schema(nullable = true, maxLength = Job.LONGEST_COUNTRY, example = "US")
        @Length(max = Job.LONGEST_COUNTRY, message = JobResource.TOO_LONG)
        @Unbroken
        String country,

        @Schema(nullable = true, maxLength = Job.LONGEST_COUNTRY, example = "en")
        @Length(max = Job.LONGEST_COUNTRY, message = JobResource.TOO_LONG)
        @LanguageTag
        @Unbroken
        String language) {

    static final String FIELDS = "id, title, description, employer, department, country and language";
    static final Set<String> ALL =
            Set.of("id", "title", "description", "employer", "department", "country", "language");

    static final String SHARED_FIELDS = "employer, department, country, language";
    static final Set<String> SHARED = Set.of("employer", "department", "country", "language");

    static final int LONGEST_ID = 200;
    static final String TOO_LONG = "must not be longer than ${formatter.format('%,d', max)} characters";

    static JobResource of(JobFields fields) {
        return new JobResource(
                fields.text("id"),
                fields.text("title"),
                fields.text("description"),
                fields.text("employer"),
                fields.text("department"),
                fields.text("country"),
                fields.text("language"));
    }

    Job job() {
        return new Job(title, given(description), given(employer), given(department), given(country), given(language));
    }

    /** The same where it does not say itself what is said once for all jobs. */
    JobResource in(JobResource all) {
        return new JobResource(
                id,
                title,
                description,
                or(employer, all.employer),
                or(department, all.department),
                or(country, all.country),
                or(language, all.language));
    }

    private static String or(String own, String others) {
        return given(own) == null ? others : own;
    }

    private static String given(String text) {
        return text == null || Job.isBlank(text) ? null : text;
    }
}
