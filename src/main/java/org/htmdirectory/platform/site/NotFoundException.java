package org.htmdirectory.platform.site;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What the address names is not in the directory. Pages answer 404 and offer a search, the API a problem document. */
public final class NotFoundException extends ErrorResponseException {

    /**
     * @param what the kind of thing, e.g. <i>role</i>
     * @param text what the address called it, shown as given but shortened
     */
    public NotFoundException(String what, String text) {
        super(HttpStatus.NOT_FOUND, problem(what, text), null);
    }

    private static ProblemDetail problem(String what, String text) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "The directory has no %s %s.".formatted(what, BadInputException.quoted(text)));
    }
}
