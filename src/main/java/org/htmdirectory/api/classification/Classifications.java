package org.htmdirectory.api.classification;

import java.util.List;

/** The answers to a batch of jobs, in the order of the jobs. */
record Classifications(int edition, List<JobResult> results) {}
