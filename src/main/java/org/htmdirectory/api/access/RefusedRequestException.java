package org.htmdirectory.api.access;

import java.util.List;
import org.htmdirectory.api.description.FieldProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What a program sent cannot be used. Answered with a problem document that names every fault. */
public final class RefusedRequestException extends ErrorResponseException {

    /**
     * @param faults each part of the request that is at fault
     */
    public RefusedRequestException(List<FieldProblem> faults) {
        super(HttpStatus.BAD_REQUEST, problem(faults), null);
    }

    /**
     * @param field the part that is at fault
     * @param message what it must be, as the rest of a sentence
     */
    public RefusedRequestException(String field, String message) {
        this(List.of(new FieldProblem(field, message)));
    }

    static ProblemDetail problem(List<FieldProblem> faults) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, FieldProblem.sentence(faults));
        problem.setProperty("errors", faults);
        return problem;
    }

    /** Nothing of what was sent is logged, nor whence it came. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
