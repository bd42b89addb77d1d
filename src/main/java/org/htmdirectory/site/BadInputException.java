package org.htmdirectory.site;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What the visitor gave cannot be used. Pages answer 400 and say why, the API a problem document. */
public final class BadInputException extends ErrorResponseException {

    /**
     * @param problem what is wrong and what would be right, in a sentence for the visitor
     */
    public BadInputException(String problem) {
        super(HttpStatus.BAD_REQUEST, ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, problem), null);
    }
}
