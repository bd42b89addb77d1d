package org.htmdirectory.api.classification;

import java.util.List;
import org.htmdirectory.api.description.FieldProblem;

/**
 * A job of a batch as far as it could be read.
 *
 * @param job what was read; what is at fault in it is null
 * @param faults what keeps it from being classified; empty where nothing does
 */
record ReadJob(JobResource job, List<FieldProblem> faults) {

    boolean isReadable() {
        return faults.isEmpty();
    }
}
