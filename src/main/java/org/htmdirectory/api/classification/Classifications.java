package org.htmdirectory.api.classification;

import java.util.List;
import org.htmdirectory.api.access.ListOf;

/** The answers to a batch of jobs, in the order of the jobs. */
@ListOf(name = "results", of = ClassificationResource.class)
record Classifications(int edition, List<JobResult> results) {}
