package org.htmdirectory.api.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.htmdirectory.api.description.FieldProblem;
import org.springframework.http.HttpStatus;

/** A job of a batch that cannot be read, in JSON. */
record RefusedJobResource(
        @JsonInclude(JsonInclude.Include.NON_NULL) String id, JobProblem problem, int edition) implements JobResult {

    static RefusedJobResource of(String id, List<FieldProblem> faults, int edition) {
        boolean readable = faults.stream().noneMatch(fault -> fault.field().equals("id"));
        return new RefusedJobResource(readable ? id : null, JobProblem.of(faults), edition);
    }

    /** What is wrong with it, as a problem document says it. */
    record JobProblem(String title, int status, String detail, List<FieldProblem> errors) {

        private static JobProblem of(List<FieldProblem> faults) {
            HttpStatus status = HttpStatus.BAD_REQUEST;
            return new JobProblem(status.getReasonPhrase(), status.value(), FieldProblem.sentence(faults), faults);
        }
    }
}
