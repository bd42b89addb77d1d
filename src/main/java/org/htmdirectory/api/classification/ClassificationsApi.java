package org.htmdirectory.api.classification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.List;
import org.htmdirectory.api.access.BatchAllowance;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.titles.knowledge.Classifiers;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The classifier for programs. Nothing that is sent is kept or logged. */
@Tag(name = "Classification")
@RestController
@RequestMapping(
        path = "/api/v1/classifications",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class ClassificationsApi {

    private final JobReader jobs;
    private final Classifiers classifiers;
    private final Editions editions;

    ClassificationsApi(JobReader jobs, Classifiers classifiers, Editions editions) {
        this.jobs = jobs;
        this.classifiers = classifiers;
        this.editions = editions;
    }

    @Operation(
            operationId = "classifyJob",
            summary = "Classify one job: its standard role, level and codes, how sure that is, and why",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = JobResource.class))))
    @PostMapping
    ClassificationResource classify(InputStream body) {
        return answer(jobs.one(body), classifiers.current(), editions.current().number());
    }

    @Operation(
            operationId = "classifyJobs",
            summary = "Classify up to 1,000 jobs, answered in their order",
            requestBody =
                    @RequestBody(
                            required = true,
                            description =
                                    "An array of jobs, or an object that says once for all of them who employs, in"
                                            + " which department, where and in which language; what a job says itself"
                                            + " comes first. A job that cannot be read is a result with a problem.",
                            content = @Content(schema = @Schema(oneOf = {JobResource[].class, SharedJobs.class}))))
    @PostMapping("/batch")
    Classifications classifyAll(InputStream body) {
        List<ReadJob> read = jobs.many(body);
        BatchAllowance.count(read.size());
        Classifier classifier = classifiers.current();
        int edition = editions.current().number();
        return new Classifications(
                edition,
                read.stream().map(job -> result(job, classifier, edition)).toList());
    }

    private static JobResult result(ReadJob read, Classifier classifier, int edition) {
        return read.isReadable()
                ? answer(read.job(), classifier, edition)
                : RefusedJobResource.of(read.job().id(), read.faults(), edition);
    }

    private static ClassificationResource answer(JobResource job, Classifier classifier, int edition) {
        return ClassificationResource.of(job.id(), classifier.classify(job.job()), edition);
    }
}
