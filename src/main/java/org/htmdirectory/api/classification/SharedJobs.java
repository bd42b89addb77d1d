package org.htmdirectory.api.classification;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.htmdirectory.reading.verdict.Job;

/** How jobs are described that share an employer, a department, a country or a language; {@link JobReader} reads them one by one instead. */
@Schema(description = "Jobs with what is said once for all of them")
record SharedJobs(
        @Schema(
                description = "Who employs the people in all jobs that do not say so",
                nullable = true,
                maxLength = Job.LONGEST_EMPLOYER)
        String employer,

        @Schema(description = "Likewise their department", nullable = true, maxLength = Job.LONGEST_DEPARTMENT)
        String department,

        @Schema(description = "Likewise where the work is", nullable = true, maxLength = Job.LONGEST_COUNTRY)
        String country,

        @Schema(description = "Likewise the language of the titles", nullable = true, maxLength = Job.LONGEST_COUNTRY)
        String language,

        @ArraySchema(
                maxItems = JobReader.MOST_JOBS,
                arraySchema = @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "The jobs"))
        List<JobResource> jobs) {}
